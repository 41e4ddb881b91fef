/** Widget. Lifetime: an ISO 8601 duration in the words of a language. */

const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' }

/** `P13M` becomes `13 mois`; what is not a duration stays as it is. */
export function lifetimeIn(language: string, lifetime: string): string {
  let isTime = ''
  const words: string[] = []
  for (const [, t, count, letter] of lifetime.matchAll(/^P|(T?)(\d+)([A-Z])/g)) {
    isTime ||= t ?? ''
    const unit = units[isTime + letter]
    if (unit && count) words.push(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(+count))
  }
  return words.join(' ') || lifetime
}
