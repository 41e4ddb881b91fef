/** Site. Sweep data: what each service that needs consent leaves behind, and where it is deleted. */
import { NECESSARY, type Service, type SweepData, type SweptTraces, type Trace } from '@placet/model'
import type { SiteConfig } from '../configuration.ts'
import { isOwnIn, reachOf, registrableOf } from '../reach.ts'
import type { ResolvedSite } from './resolved-site.ts'

const places: Record<Trace['kind'], Exclude<keyof SweptTraces, 'beyond'>> = {
  cookie: 'cookies',
  'local-storage': 'storage',
  'session-storage': 'storage',
  'indexed-db': 'databases',
  cache: 'caches',
  'service-worker': 'workers',
}

function sweptOf(traces: readonly Trace[], config: SiteConfig): SweptTraces {
  const isWithinReach = reachOf(config)
  const isOwn = isOwnIn(config)
  const swept: SweptTraces = {}
  for (const trace of traces) {
    const { name, kind, setBy } = trace
    if (isWithinReach(trace)) {
      const place = places[kind]
      swept[place] = [...new Set([...(swept[place] ?? []), name])]
    } else {
      // Who set it is told where that is another site; the site's own server is the site.
      swept.beyond = { ...swept.beyond, [name]: isOwn(trace) ? '' : setBy }
    }
  }
  return swept
}

/** Names and patterns by service. Services that leave nothing, and those that are necessary, are missing. */
export function sweepDataOf({ config, services }: ResolvedSite): SweepData {
  const asked = services.filter(({ category, traces }) => category !== NECESSARY && traces.length)
  // What remembers that a service was told to stop is what stops it, also in other tabs: deleting it would let it run on.
  const swept = ({ traces, canStop }: Service) => traces.filter(({ isRefusal }) => !(isRefusal && canStop))
  return {
    domains: registrableOf(config),
    services: Object.fromEntries(asked.map((service) => [service.id, sweptOf(swept(service), config)])),
  }
}
