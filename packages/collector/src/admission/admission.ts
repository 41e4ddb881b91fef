/** Admission. How much one network, and everyone together, may send to a site. */

import { isInner } from '../outgoing/inner-address.ts'
import { laterProblem } from '../problems.ts'
import { networkOf } from './network.ts'
import { type Allowance, createTokenBuckets } from './token-bucket.ts'

export interface Limits {
  /** One truncated network on one site. Generous: behind one network may stand a whole company. */
  perNetwork: Allowance
  /** One site as a whole. */
  perSite: Allowance
  /** One truncated network on one site: what it sends beyond this is kept, and counted apart as a burst. */
  perBurst: Allowance
  /** One truncated network, and one subject, asking for that subject's own records: a person reads, and nobody can guess. */
  perSubject: Allowance
  /** One truncated network on one site, and the site as a whole, having pictures fetched from vendors: what is kept here costs nothing. */
  fetches: { perNetwork: Allowance; perSite: Allowance }
}

export const defaultLimits: Limits = {
  perNetwork: { burst: 1_000, perSecond: 50 },
  perSite: { burst: 50_000, perSecond: 10_000 },
  perBurst: { burst: 1_000, perSecond: 1_000 / 3_600 },
  perSubject: { burst: 30, perSecond: 0.2 },
  fetches: { perNetwork: { burst: 30, perSecond: 0.2 }, perSite: { burst: 200, perSecond: 1 } },
}

export interface Admission {
  /** Throws the problem that says when to come back. */
  admit(site: string, address: string, items?: number): void
  /**
   * True when what is sent now belongs to a burst: more than a company behind one network sends in an hour (SEC-05). Inner addresses have none:
   * where visitors seem to come from there, a proxy that nobody named stands before all of them.
   */
  isBurst(site: string, address: string): boolean
  /** Throws the problem that says when a subject's own records can be asked for again (SEC-21). */
  admitSubject(site: string, address: string, subjectKey: string): void
  /** Throws the problem that says when something may be fetched from a vendor again. */
  admitFetch(site: string, address: string): void
}

/** Counts in memory only: no address is kept, and none is written anywhere. */
export function createAdmission({ perNetwork, perSite, perBurst, perSubject, fetches }: Limits, nowMs: () => number): Admission {
  const networks = createTokenBuckets(perNetwork, nowMs)
  const sites = createTokenBuckets(perSite, nowMs)
  const bursts = createTokenBuckets(perBurst, nowMs)
  const subjects = createTokenBuckets(perSubject, nowMs)
  const fetchingNetworks = createTokenBuckets(fetches.perNetwork, nowMs)
  const fetchingSites = createTokenBuckets(fetches.perSite, nowMs)
  return {
    admit(site, address, items = 1) {
      const waitSeconds = networks.take(`${site} ${networkOf(address)}`, items) || sites.take(site, items)
      if (waitSeconds > 0) throw laterProblem('TOO_MANY_REQUESTS', waitSeconds)
    },
    isBurst: (site, address) => bursts.take(`${site} ${networkOf(address)}`) > 0 && !(address && isInner(address)),
    admitSubject(site, address, subjectKey) {
      const waitSeconds = subjects.take(`${site} ${networkOf(address)}`) || subjects.take(`${site} ${subjectKey}`)
      if (waitSeconds > 0) throw laterProblem('TOO_MANY_REQUESTS', waitSeconds)
    },
    admitFetch(site, address) {
      const waitSeconds = fetchingNetworks.take(`${site} ${networkOf(address)}`) || fetchingSites.take(site)
      if (waitSeconds > 0) throw laterProblem('TOO_MANY_REQUESTS', waitSeconds)
    },
  }
}
