/** Site. Check of traces: what is deleted on withdrawal must be the service's own, and never what remembers the refusal. */
import { NECESSARY, type Trace } from '@placet/model'
import { catalogue } from '@placet/services'
import type { SiteConfig } from '../configuration.ts'
import { idOf } from '../id-of.ts'
import { pointer, type Report } from '../mistake.ts'
import { reachOf } from '../reach.ts'
import { CHOICE_SERVICE, serviceOf } from '../resolve.ts'
import { isKnown } from './known.ts'

const SHORTEST = 3

/** Where it lies: local and session storage are swept with the same patterns. */
const placeOf = ({ kind }: Trace): string => kind.replace(/^(local|session)-/, '')

const matcherOf = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)

/** Reports names so wide that a withdrawal would delete what belongs to the site or to Placet. */
export function checkTraces(config: SiteConfig, error: Report): void {
  const known = config.services
    .map((entry, i) => ({ entry, i }))
    .filter(({ entry }) => isKnown(entry) && idOf(entry) !== CHOICE_SERVICE)
    .map(({ entry, i }) => ({ i, hasOwn: typeof entry === 'object' && entry.cookies !== undefined, service: serviceOf(config, entry) }))
  const necessary = known.map(({ service }) => service).filter(({ category }) => category === NECESSARY)
  const kept = [catalogue[CHOICE_SERVICE], ...necessary].flatMap((service) => service?.traces ?? [])
  const isWithinReach = reachOf(config)

  for (const { i, hasOwn, service } of known) {
    const { id, category, traces } = service
    if (category === NECESSARY) continue
    for (const [j, trace] of traces.entries()) {
      // What lies with a third party is told, and never deleted.
      if (!isWithinReach(trace)) continue
      const at = hasOwn ? pointer('services', i, 'cookies', j, 'name') : pointer('services', i)
      if (trace.name.includes('*') && trace.name.replaceAll('*', '').length < SHORTEST) {
        error(
          at,
          `"${trace.name}" matches almost everything, and all of it would be deleted on withdrawal.`,
          'Write the name, with * only where it varies.',
        )
        continue
      }
      const hit = kept.find((other) => isWithinReach(other) && placeOf(other) === placeOf(trace) && matcherOf(trace.name).test(other.name))
      if (hit) error(at, `"${trace.name}" of "${id}" would delete "${hit.name}", which is necessary.`, 'Write the name more exactly.')
    }
  }
}
