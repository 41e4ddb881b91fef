/** Widget. Lifetime: an ISO 8601 duration in the words of a language. */

const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' }

/** `P13M` becomes `13 mois`, on one line; what is not a duration of one unit stays as it is. */
export function lifetimeIn(language: string, lifetime: string): string {
  const [, time = '', count = '', letter] = /^P(T?)(\d+)(\w)$/.exec(lifetime) ?? []
  const unit = units[time + letter]
  return unit ? (+count).toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' }).replace(' ', '\u00a0') : lifetime
}
