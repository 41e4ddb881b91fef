/** Texts. Plural: a number and its noun, for languages with one singular and one plural. */
import type { Count } from './texts.ts'

/** Returns a printer of "1 thing", "2 things", which no line end parts. French counts 0 and 1 as singular, the other three only 1. */
export const pluralFor =
  (isOne: (n: number) => boolean) =>
  (count: Count, one: string, many: string): string =>
    `${count.text}\u00a0${isOne(count.n) ? one : many}`
