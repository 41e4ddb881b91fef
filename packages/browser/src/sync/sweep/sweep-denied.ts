/** Sync. Sweep denied: deletes the listed traces of every service that is not allowed, in every place. */
import type { SweepData } from '@placet/model'
import { cookiesBelow } from './cookies.ts'
import { matcherOf } from './matcher.ts'
import { cacheStorage, databases, keysOf, serviceWorkers } from './origin-places.ts'
import type { Place } from './place.ts'

type Kind = 'cookies' | 'storage' | 'databases' | 'caches' | 'workers'

/**
 * Deletes, and calls `stays` for each trace that is still there. What an allowed service lists as well is left alone.
 * Never rejects: a place that is forbidden, or hangs, keeps nobody from the others. Cookies and storage are done before the next task.
 */
export async function sweepDenied(
  { domains, services }: SweepData,
  allows: (service: string) => boolean,
  stays: (service: string, name: string) => void,
): Promise<void> {
  const places: [Kind, Place][] = [
    ['cookies', cookiesBelow(domains)],
    ['storage', keysOf('localStorage')],
    ['storage', keysOf('sessionStorage')],
    ['databases', databases],
    ['caches', cacheStorage],
    ['workers', serviceWorkers],
  ]

  async function sweepPlace(service: string, kind: Kind, place: Place): Promise<void> {
    const listed = services[service]?.[kind]
    if (!listed) return
    const isListed = matcherOf(listed)
    for (const name of await place.names(listed)) {
      // Asked for each: while a place was read, something may have been granted.
      const isKept = matcherOf(Object.keys(services).flatMap((id) => (allows(id) ? (services[id]?.[kind] ?? []) : [])))
      if (!allows(service) && isListed(name) && !isKept(name) && !(await isGone(place, name))) stays(service, name)
    }
  }

  const isGone = async (place: Place, name: string) => {
    try {
      return await place.remove(name)
    } catch {
      return false
    }
  }

  const denied = Object.keys(services).filter((id) => !allows(id))
  await Promise.allSettled(denied.flatMap((id) => places.map(([kind, place]) => sweepPlace(id, kind, place))))
}
