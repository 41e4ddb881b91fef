/** State. View: which site and which days are looked at, as written in the address, so that a view can be shared. */
import { addDays, type Day, isDay } from './day.ts'

export const presets = [7, 30, 90] as const
export type Preset = (typeof presets)[number]

/** The last so many days, today included; or two days and all between them. */
export type Period = { days: Preset } | { from: Day; to: Day }

/** That bursts count like anything else; they are left out otherwise. */
export type Bursts = 'counted'

export interface View {
  /** `null` when the address names none. */
  site: string | null
  period: Period
  bursts?: Bursts
}

/** First and last day, both included, UTC. */
export interface Span {
  from: Day
  to: Day
  bursts?: Bursts
}

export const defaultPeriod: Period = { days: 30 }

/** The days that a period means today. */
export const spanOf = (period: Period, today: Day): Span =>
  'days' in period ? { from: addDays(today, 1 - period.days), to: today } : { from: period.from, to: period.to }

/** Reads the fragment of an address. Whatever it does not understand is left at its default: a bad address still opens. */
export function parseView(hash: string): View {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const site = fields.get('site') || null
  const from = fields.get('from') ?? ''
  const to = fields.get('to') ?? ''
  const bursts = fields.get('bursts') === 'counted' ? ({ bursts: 'counted' } as const) : {}
  if (isDay(from) && isDay(to) && from <= to) return { site, period: { from, to }, ...bursts }
  const days = presets.find((preset) => String(preset) === fields.get('days'))
  return { site, period: days ? { days } : defaultPeriod, ...bursts }
}

/** Prints the fragment that `parseView` reads, `#` included. */
export function printView({ site, period, bursts }: View): string {
  const fields = new URLSearchParams()
  if (site) fields.set('site', site)
  for (const [name, value] of Object.entries(period)) fields.set(name, String(value))
  if (bursts) fields.set('bursts', bursts)
  return `#${fields}`
}

export const isSamePeriod = (one: Period, other: Period): boolean => JSON.stringify(one) === JSON.stringify(other)
