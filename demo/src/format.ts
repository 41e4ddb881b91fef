/** Demo. Format: numbers, prices and dates as each language writes them, and texts with slots. */

const decimals = (amount: number): number => (Number.isInteger(amount) ? 0 : String(amount).split('.')[1]?.length === 3 ? 3 : 2)

/** A price in euro; cents only where there are any. */
export const price = (amount: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: decimals(amount),
    maximumFractionDigits: decimals(amount),
  }).format(amount)

/** A share in percent, as it is: 99.95 gives "99,95 %" in French. */
export const percent = (amount: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(amount / 100)

/** An ISO 8601 date in words. */
export const longDate = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))

/** Fills `{name}` slots; a slot without a value stays, so that a test can see it. */
export const fill = (text: string, slots: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot))

/** Picks the form for one or for several, with `{n}` filled in. */
export const counted = (forms: { one: string; other: string }, n: number, locale: string): string =>
  fill(new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other, { n })
