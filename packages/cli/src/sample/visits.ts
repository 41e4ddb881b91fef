/** Sample. Visits: a made-up site's visitors, day by day, as plausible as a first look at the dashboard needs. */
import { addMonths, type Choice, type DecisionWire, type Device, type DisplayWire, NECESSARY } from '@placet/model'
import type { CompiledSite } from '@placet/site'
import { type Random, uuidOf } from './random.ts'

/** Something a page would send, and when. */
export type Happening = { atMs: number } & ({ display: DisplayWire } | { decision: DecisionWire })

const DAY_MS = 864e5
const VISITS_A_DAY = 130
/** How much busier the last day is than the first. */
const GROWTH = 0.6
/** Sunday first. */
const weekday = [0.55, 1.05, 1.15, 1.1, 1.05, 0.9, 0.6]
const devices: Readonly<Record<Device, number>> = { phone: 56, desktop: 36, tablet: 6, other: 2 }
const outcomes = { ignored: 24, closed: 9, 'accept-all': 29, 'reject-all': 25, save: 12, script: 1 }
const grantedWhenSaved: Readonly<Record<string, number>> = { functional: 0.75, analytics: 0.55, marketing: 0.22 }

/** Everything that happens from `fromMs` (a midnight, UTC) for so many days, in order of time. */
export function happeningsOf(site: CompiledSite, fromMs: number, days: number, random: Random): Happening[] {
  const happenings: Happening[] = []
  const untilMs = fromMs + days * DAY_MS
  for (let day = 0; day < days; day++) {
    const startMs = fromMs + day * DAY_MS
    const growth = 1 + (GROWTH * day) / days
    const expected = VISITS_A_DAY * growth * (weekday[new Date(startMs).getUTCDay()] ?? 1) * (0.9 + 0.2 * random.next())
    for (let visit = 0; visit < Math.round(expected); visit++) {
      happenings.push(...visitOf(site, startMs + timeOfDay(random), random))
    }
  }
  return happenings.filter(({ atMs }) => atMs < untilMs).sort((one, other) => one.atMs - other.atMs)
}

/** Two humps: late morning and evening. */
function timeOfDay(random: Random): number {
  const centreHours = random.chance(0.55) ? 10.5 : 19
  const spreadHours = (random.next() + random.next() + random.next() - 1.5) * 5
  return Math.min(23.9, Math.max(0.1, centreHours + spreadHours)) * 3_600_000
}

function visitOf(site: CompiledSite, atMs: number, random: Random): Happening[] {
  const notice = noticeFor(site, random)
  const device = random.pick(devices)
  const seen = { noticeHash: notice.hash, language: notice.language, device }
  const outcome = random.pick(outcomes)
  const shown = (afterMs: number, start: boolean): Happening => ({ atMs: atMs + afterMs, display: { ...seen, outcome: 'shown', start } })
  const visit: Happening[] = [shown(0, true)]
  if (outcome === 'ignored') return random.chance(0.4) ? [...visit, shown(45_000, false)] : visit
  if (outcome === 'closed') return [...visit, { atMs: atMs + 6_000, display: { ...seen, outcome: 'closed', start: true } }]
  return [...visit, ...decisionsOf(site, seen, outcome, atMs + 3_000 + random.next() * 25_000, random)]
}

function noticeFor(site: CompiledSite, random: Random): { hash: string; language: string } {
  const weights = Object.fromEntries(site.languages.map((language, i) => [language, 1 / (1 + i) ** 1.3]))
  const language = random.pick(weights)
  const hash = [...site.notices].find(([, notice]) => notice.language === language)?.[0]
  if (hash === undefined) throw new Error(`The site has no notice in "${language}".`)
  return { hash, language }
}

type Seen = Pick<DisplayWire, 'noticeHash' | 'language' | 'device'>
type Outcome = 'accept-all' | 'reject-all' | 'save' | 'script'

/** The first decision, and perhaps a later one: a change of mind, or a withdrawal. */
function decisionsOf(site: CompiledSite, seen: Seen, outcome: Outcome, atMs: number, random: Random): Happening[] {
  const all = (choice: Choice) => Object.fromEntries(site.categories.map((id) => [id, choice]))
  const some = () =>
    Object.fromEntries(site.categories.map((id) => [id, random.chance(grantedWhenSaved[id] ?? 0.4) ? 'granted' : 'denied'] as const))
  const consentId = random.bytes(16).toString('base64url')
  const decide = (n: number, made: Pick<DecisionWire, 'action' | 'layer' | 'choices'>, whenMs: number): Happening => {
    const decidedAtMs = Math.round(whenMs)
    return {
      atMs: decidedAtMs,
      decision: {
        ...seen,
        ...made,
        eventId: uuidOf(random),
        consentId,
        n,
        services: made.action === 'save' ? exceptionsOf(site, made.choices, random) : {},
        variant: null,
        decidedAt: new Date(decidedAtMs).toISOString(),
        validUntil: new Date(addMonths(decidedAtMs, site.validForMonths)).toISOString(),
        signals: { gpc: random.chance(0.06) },
        rules: '*',
        sdk: '1.0.0',
      },
    }
  }
  const laterMs = atMs + (1 + random.next() * 20) * DAY_MS
  switch (outcome) {
    case 'script':
      return [decide(1, { action: 'save', layer: 'api', choices: some() }, atMs)]
    case 'reject-all':
      return [
        decide(1, { action: 'reject-all', layer: 'notice', choices: all('denied') }, atMs),
        ...(random.chance(0.02) ? [decide(2, { action: 'save', layer: 'preferences', choices: some() }, laterMs)] : []),
      ]
    case 'accept-all':
    case 'save': {
      const isAll = outcome === 'accept-all'
      const choices = isAll ? all('granted') : some()
      const first = decide(1, { action: outcome, layer: isAll ? 'notice' : 'preferences', choices }, atMs)
      if (random.chance(0.05)) return [first, decide(2, { action: 'withdraw-all', layer: 'preferences', choices: all('denied') }, laterMs)]
      if (random.chance(0.05)) return [first, decide(2, { action: 'save', layer: 'preferences', choices: some() }, laterMs)]
      return [first]
    }
    default:
      return outcome satisfies never
  }
}

/** Now and then one service is refused though its category is granted. */
function exceptionsOf(site: CompiledSite, choices: DecisionWire['choices'], random: Random): DecisionWire['services'] {
  const granted = Object.keys(site.services).filter((id) => {
    const category = site.services[id]?.category ?? NECESSARY
    return choices[category] === 'granted'
  })
  const one = granted[Math.floor(random.next() * granted.length)]
  return one && random.chance(0.15) ? { [one]: 'denied' } : {}
}
