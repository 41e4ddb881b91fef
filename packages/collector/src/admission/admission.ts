/** Admission. How much one network, and everyone together, may send to a site. */
import { laterProblem } from '../problems.ts'
import { networkOf } from './network.ts'
import { type Allowance, createTokenBuckets } from './token-bucket.ts'

export interface Limits {
  /** One truncated network on one site. Generous: behind one network may stand a whole company. */
  perNetwork: Allowance
  /** One site as a whole. */
  perSite: Allowance
}

export const defaultLimits: Limits = {
  perNetwork: { burst: 1_000, perSecond: 50 },
  perSite: { burst: 50_000, perSecond: 10_000 },
}

export interface Admission {
  /** Throws the problem that says when to come back. */
  admit(site: string, address: string, items?: number): void
}

/** Counts in memory only: no address is kept, and none is written anywhere. */
export function createAdmission({ perNetwork, perSite }: Limits, nowMs: () => number): Admission {
  const networks = createTokenBuckets(perNetwork, nowMs)
  const sites = createTokenBuckets(perSite, nowMs)
  return {
    admit(site, address, items = 1) {
      const waitSeconds = networks.take(`${site} ${networkOf(address)}`, items) || sites.take(site, items)
      if (waitSeconds > 0) throw laterProblem('TOO_MANY_REQUESTS', waitSeconds)
    },
  }
}
