/** Guard. Verdict: which services an address or a name waits for. Knows nothing of a page. */
import type { GuardData, Trace } from '@placet/model'

export interface Verdict {
  /** Ids of the services that stand behind an address, granted or not; empty where nobody is asked. */
  claim(address: unknown, base: string): string
  /** Ids of the services that a cookie or key belongs to. */
  claimOnTrace(kind: Trace['kind'], name: unknown): string
  /** True while one of these services is not granted. A fault on the way counts as a refusal. */
  waits(ids: string): boolean
}

const joined = (ids: Set<string>): string => [...ids].join(' ')

/** `allows` is asked again each time. `here` is the page's own host: it is never held. */
export function createVerdict({ hosts, traces, isStrict }: GuardData, allows: (id: string) => boolean, here: string): Verdict {
  // Maps, because a host may be called `constructor`.
  const known = new Map(Object.entries(hosts))
  const names = Object.entries(traces).map(
    ([kind, patterns]) => [kind, Object.entries(patterns).map(([source, ids]) => [new RegExp(source, 's'), ids] as const)] as const,
  )

  function claimOfHost(host: string): string {
    const parts = host.split('.')
    const ways = [host, ...parts.map((_, i) => `.${parts.slice(i).join('.')}`)]
    const claims = new Set<string>()
    for (const way of ways) {
      const ids = known.get(way)
      if (ids === '') return joined(claims)
      for (const id of ids?.split(' ') ?? []) claims.add(id)
    }
    return joined(claims) || (isStrict ? host : '')
  }

  return {
    claim(address, base) {
      let url: URL
      try {
        url = new URL(`${address}`, base)
      } catch {
        // The browser cannot read it either.
        return ''
      }
      // A name with a dot at its end is the same name.
      const host = url.hostname.replace(/\.$/, '')
      return !/^(http|ws)s?:/.test(url.protocol) || host === here ? '' : claimOfHost(host)
    },
    claimOnTrace(kind, name) {
      const claims = names.flatMap(([of, patterns]) => (of === kind ? patterns.filter(([pattern]) => pattern.test(String(name))) : []))
      return joined(new Set(claims.flatMap(([, ids]) => ids.split(' '))))
    },
    waits(ids) {
      try {
        return !!ids && !ids.split(' ').every(allows)
      } catch {
        return true
      }
    },
  }
}
