/** Doctor. Left behind: cookies, keys, databases and caches that nobody declared, or whose service is not granted (LAW-19, LAW-28). */
import type { Facts, PageTrace } from './facts.ts'
import { aFinding, type Finding } from './finding.ts'
import { isAnyAllowed } from './may-act-at.ts'
import { namesOf, servicesOfTrace } from './services-of.ts'
import { traceSnippet } from './snippets.ts'

/** What Placet itself keeps, under any configuration: the contract, section 4. */
const isOurs = ({ name }: PageTrace): boolean => /^(__Host-placet|placet(-keep|-outbox|-closed)?)$/.test(name)

const traceLine = ({ kind, name }: PageTrace): string => `${kind} ${name}`

/** What a service left that is not granted: it ran before consent, or it outlived a refusal. One finding for each that may have left it. */
function ofServices(facts: Facts, traces: readonly PageTrace[]): Finding[] {
  const { data } = facts
  const byServices = new Map<string, PageTrace[]>()
  for (const trace of traces) {
    const key = servicesOfTrace(trace, data).join(' ')
    byServices.set(key, [...(byServices.get(key) ?? []), trace])
  }
  return [...byServices].flatMap(([key, left]) => {
    const ids = key.split(' ')
    if (isAnyAllowed(ids, facts)) return []
    const values = { service: namesOf(ids, data) }
    return aFinding(facts.decision ? 'survivor' : 'early-trace', key, { values, where: left.map(traceLine) })
  })
}

/** What no service lists. */
function ofNobody({ asked }: Facts, traces: readonly PageTrace[]): Finding[] {
  if (!traces.length) return []
  const lines = [traces.map((trace) => traceSnippet(trace, asked)).join(',\n')]
  return [
    aFinding('undeclared-trace', '', {
      values: { count: `${traces.length}` },
      where: traces.map(traceLine),
      lines,
      place: 'inConfiguration',
    }),
  ]
}

/** What lies on the device and should not, or that nobody was told about. */
export function leftBehind(facts: Facts): Finding[] {
  const theirs = facts.traces.filter((trace) => !isOurs(trace))
  const declared = theirs.filter((trace) => servicesOfTrace(trace, facts.data).length)
  return [
    ...ofServices(facts, declared),
    ...ofNobody(
      facts,
      theirs.filter((trace) => !declared.includes(trace)),
    ),
  ]
}
