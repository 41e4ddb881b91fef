/** Site. Check of blocking: what `known` and `strict` go by, said before a visitor would find out that it is missing. */
import { NECESSARY } from '@placet/model'
import type { SiteConfig } from '../configuration.ts'
import { idOf } from '../id-of.ts'
import { pointer } from '../mistake.ts'
import { CHOICE_SERVICE, serviceOf } from '../resolve.ts'
import { isKnown } from './known.ts'
import type { Reporter } from './reporter.ts'

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '')

const isBelow = (host: string, pattern: string): boolean =>
  host === pattern || (pattern.startsWith('*.') && `.${host}`.endsWith(pattern.slice(1)))

/** Warns of services that the guard could hold by nothing, and of hosts that it must let through because the site itself is there. */
export function checkBlocking(config: SiteConfig, { warn }: Reporter): void {
  const { blocking = 'declared', origins, collector, services } = config
  if (blocking === 'declared') return
  const own = [...origins, collector].map(hostOf).filter(Boolean)
  for (const [i, entry] of services.entries()) {
    if (!isKnown(entry) || idOf(entry) === CHOICE_SERVICE) continue
    const { id, category, hosts } = serviceOf(config, entry)
    if (category === NECESSARY) continue
    const at = pointer('services', i)
    if (!hosts.length) {
      const why = `"${id}" names no host, so "${blocking}" holds of it only what is marked in the page.`
      warn(at, why, 'Add "hosts", for example ["stats.example.com"].')
    }
    const shared = own.find((host) => hosts.some((pattern) => isBelow(host, pattern)))
    if (shared !== undefined) {
      const why = `"${id}" is reached at "${shared}", where the site itself answers: "${blocking}" cannot hold it by its host.`
      warn(at, why, 'Mark it in the page, or give it a host of its own.')
    }
  }
}
