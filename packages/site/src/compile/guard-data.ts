/** Site. Guard data: whom and what the guard holds, where a site blocks `known` or `strict`. */
import { type GuardData, NECESSARY, type Service } from '@placet/model'
import { reachOf, registrableOf } from '../reach.ts'
import type { ResolvedSite } from './resolved-site.ts'

/** A host as the guard looks it up. What covers every subdomain covers the domain too: nobody means to leave that open. */
const entryOf = (host: string): string => {
  const plain = new URL(`https://${host.replace('*.', '')}`).hostname
  return host.startsWith('*.') ? `.${plain}` : plain
}

const sourceOf = (pattern: string): string => `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`

/** Who claims each name. What a necessary service claims is free, whoever else does. */
function claims(services: readonly Service[], namesOf: (service: Service) => readonly string[]): Record<string, string> {
  const ids = new Map<string, string[]>()
  const free = new Set<string>()
  for (const service of services) {
    for (const name of new Set(namesOf(service))) {
      if (service.category === NECESSARY) free.add(name)
      ids.set(name, [...(ids.get(name) ?? []), service.id])
    }
  }
  return Object.fromEntries([...ids].map(([name, claimed]) => [name, free.has(name) ? '' : claimed.join(' ')]))
}

function tracesOf({ config, services }: ResolvedSite): GuardData['traces'] {
  const isWithinReach = reachOf(config)
  const kinds = [...new Set(services.flatMap(({ traces }) => traces.map(({ kind }) => kind)))].sort()
  const traces: GuardData['traces'] = {}
  for (const kind of kinds) {
    const claimed = claims(services, (service) =>
      service.traces.filter((trace) => trace.kind === kind && isWithinReach(trace)).map(({ name }) => name),
    )
    const byIds = new Map<string, string[]>()
    for (const [name, ids] of Object.entries(claimed)) if (ids) byIds.set(ids, [...(byIds.get(ids) ?? []), sourceOf(name)])
    if (byIds.size) traces[kind] = Object.fromEntries([...byIds].map(([ids, sources]) => [sources.join('|'), ids]))
  }
  return traces
}

/** Data of the guard. The site itself and its collector are never held. */
export function guardDataOf(site: ResolvedSite): GuardData {
  const { config, services, collector } = site
  const claimed = claims(services, ({ hosts }) => hosts.map(entryOf))
  const isStrict = config.blocking === 'strict'
  const own = [...config.origins, collector].map((origin) => new URL(origin).hostname)
  const domains = isStrict ? registrableOf(config).map((domain) => `.${domain}`) : []
  const canStop = services.flatMap(({ id, canStop, category }) => (canStop && category !== NECESSARY ? [id] : []))
  return {
    // A host below the site's own domain that a service names is that service's.
    hosts: {
      ...Object.fromEntries(domains.map((domain) => [domain, ''])),
      ...claimed,
      ...Object.fromEntries(own.map((host) => [host, ''])),
    },
    traces: tracesOf(site),
    ...(isStrict && { isStrict }),
    ...(canStop.length > 0 && { canStop }),
  }
}
