/** Demo. French spaces: the unbreakable ones that French typography wants, so that content can be typed plainly. */

const NO_BREAK = '\u00a0'
const NARROW_NO_BREAK = '\u202f'

/** Puts unbreakable spaces inside guillemets, before double punctuation, and between a number and its unit. */
export const spaceFrench = (text: string): string =>
  text
    .replace(/ (?=[;?!])/g, NARROW_NO_BREAK)
    .replace(/ (?=[:»%€])|(?<=«) /g, NO_BREAK)
    .replace(/(?<=\d) (?=(?:h|km|Go|To|jours|minutes)\b)|(?<=\d h) (?=\d)/g, NO_BREAK)

/** The same content with every text spaced. */
export function withFrenchSpaces<T>(content: T): T {
  if (typeof content === 'string') return spaceFrench(content) as T
  if (Array.isArray(content)) return content.map((item: unknown) => withFrenchSpaces(item)) as T
  if (typeof content === 'object' && content !== null) {
    return Object.fromEntries(Object.entries(content).map(([key, value]: [string, unknown]) => [key, withFrenchSpaces(value)])) as T
  }
  return content
}
