/** Sign-in. Throttle: guessing is slow, for one network and for one name, whether the name exists or not. */
import { networkOf } from '../admission/network.ts'
import { createTokenBuckets } from '../admission/token-bucket.ts'
import { laterProblem } from '../problems.ts'
import { hashToken } from './hash-token.ts'

/** What is proven by a secret alone, without a name. */
export type LinkKind = 'join' | 'setup'

export interface Throttle {
  /** Takes one try. Throws the problem that says when the next one is possible. */
  try(address: string, name: string): void
  /** Gives the try back: it was the right password. */
  forgive(address: string, name: string): void
  /** Takes one try at a link or at the setup secret: for each network on its own, and apart from tries at passwords. */
  tryLink(address: string, kind: LinkKind): void
  /** Gives the try back: it was a right one. */
  forgiveLink(address: string, kind: LinkKind): void
  /** Takes one try at the second factor of an account, by somebody who knows its password. */
  tryCode(accountId: string): void
  forgiveCode(accountId: string): void
}

/**
 * Ten tries at once from a network, then one every fifteen seconds; twenty at once on a name, then one a minute. As many from a network at links
 * and at the setup secret, and no limit for all networks together: a secret of a hundred bits and more needs none, and with one anybody could keep
 * out those who were asked in. Five codes at once on an
 * account, then one every ten minutes: a million codes, three of them right at a time, take years.
 */
export function createThrottle(nowMs: () => number): Throttle {
  const byNetwork = createTokenBuckets({ burst: 10, perSecond: 1 / 15 }, nowMs)
  const byLink = createTokenBuckets({ burst: 10, perSecond: 1 / 15 }, nowMs)
  const byName = createTokenBuckets({ burst: 20, perSecond: 1 / 60 }, nowMs)
  const byAccount = createTokenBuckets({ burst: 5, perSecond: 1 / 600 }, nowMs)
  const keyOf = (name: string) => hashToken(name.normalize('NFKC').toLowerCase())
  return {
    try(address, name) {
      const waitSeconds = byNetwork.take(networkOf(address)) || byName.take(keyOf(name))
      if (waitSeconds > 0) throw laterProblem('TOO_MANY_REQUESTS', waitSeconds)
    },
    forgive(address, name) {
      byNetwork.give(networkOf(address))
      byName.give(keyOf(name))
    },
    tryLink(address, kind) {
      const waitSeconds = byLink.take(`${kind} ${networkOf(address)}`)
      if (waitSeconds > 0) throw laterProblem('TOO_MANY_REQUESTS', waitSeconds)
    },
    forgiveLink: (address, kind) => byLink.give(`${kind} ${networkOf(address)}`),
    tryCode(accountId) {
      const waitSeconds = byAccount.take(accountId)
      if (waitSeconds > 0) throw laterProblem('TOO_MANY_REQUESTS', waitSeconds)
    },
    forgiveCode: (accountId) => byAccount.give(accountId),
  }
}
