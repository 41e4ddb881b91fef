/** Ingest. Instant: whether a text in the form of the schemas, `2026-11-23T09:15:30.000Z`, names a moment that there is. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** For a text that has the form: no 30 February, no hour 24. Two of them stand in every decision, and a library that takes all forms needs as long for them as for all the rest. */
export function isInstant(text: string): boolean {
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)]
  const isMonth = month >= 1 && month <= 12
  const days = month === 2 && isLeap(100 * twoDigits(text, 0) + twoDigits(text, 2)) ? 29 : (DAYS[month - 1] as number)
  return isMonth && day >= 1 && day <= days && twoDigits(text, 11) < 24 && twoDigits(text, 14) < 60 && twoDigits(text, 17) < 60
}

const twoDigits = (text: string, at: number): number => 10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const ZERO = 48
