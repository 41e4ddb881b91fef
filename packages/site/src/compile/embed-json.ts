/** Site. Embed JSON: puts data into a prebuilt file, in place of a free identifier. */

/** A string of JSON, with the colon after it where it is a key. */
const STRING = /"((?:[^"\\]|\\.)*)"(:?)/g

/**
 * The value as it may stand in a script, inline ones included: no `<` that could close it, no line ends that older engines refuse.
 * JSON without the quotes around keys that need none: a hundredth of what travels.
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(STRING, (string, key, colon) => (colon && /^[A-Za-z_]\w*$/.test(key) ? `${key}:` : string))
    .replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Replaces the identifier by the value's JSON. Throws unless the file holds the identifier exactly once: a file built otherwise must
 * not reach visitors. Nothing that the value says is read as code or as a pattern.
 */
export function embedJson(code: string, identifier: string, value: unknown): string {
  const [before, after, ...more] = code.split(identifier)
  if (before === undefined || after === undefined || more.length) {
    throw new Error(`The built file must hold ${identifier} exactly once, and holds it ${after === undefined ? 0 : more.length + 1} times.`)
  }
  // In parentheses, so that it is an object wherever the identifier stood, also right after an arrow.
  return `${before}(${scriptJson(value)})${after}`
}
