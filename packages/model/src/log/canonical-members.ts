/** Log. Canonical members: adds members to an object that is RFC 8785 text already, and keeps it RFC 8785 text. */

/** Names and values to add; names are plain ASCII, in order, and none of the object's own. */
export type Added = readonly (readonly [name: string, value: string | number | boolean])[]

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d

/**
 * The text of `{ ...object, ...added }` in canonical form. Looks only where members begin, and copies what lies between as it stands: this runs for
 * every record, and parsing and sorting everything again would cost more than all the hashing. Throws where the text is no canonical object.
 */
export function withMembers(object: string, added: Added): string {
  const end = object.length - 1
  if (end < 1 || object.charCodeAt(0) !== OPEN_BRACE || object.charCodeAt(end) !== CLOSE_BRACE) throw notCanonical()
  let whole = '{'
  let copiedTo = 1
  let next = 0
  let before: string | undefined
  for (let at = 1; at < end; ) {
    const nameEnd = endOfString(object, at)
    const name = nameIn(object.slice(at, nameEnd))
    if (object.charCodeAt(nameEnd) !== COLON || (before !== undefined && name <= before)) throw notCanonical()
    before = name
    for (let more = added[next]; more && more[0] < name; more = added[next]) {
      whole += `${object.slice(copiedTo, at)}${textOf(more)},`
      copiedTo = at
      next += 1
    }
    const valueEnd = endOfValue(object, nameEnd + 1)
    if (valueEnd === end) break
    if (object.charCodeAt(valueEnd) !== COMMA || valueEnd + 1 === end) throw notCanonical()
    at = valueEnd + 1
  }
  whole += object.slice(copiedTo, end)
  for (let more = added[next]; more; more = added[next]) {
    whole += whole === '{' ? textOf(more) : `,${textOf(more)}`
    next += 1
  }
  return `${whole}}`
}

const textOf = ([name, value]: Added[number]): string => `"${name}":${typeof value === 'string' ? JSON.stringify(value) : value}`

const nameIn = (quoted: string): string => (quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1))

/** Where the string that begins here has ended. */
function endOfString(text: string, start: number): number {
  if (text.charCodeAt(start) !== QUOTE) throw notCanonical()
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf('"', at)
    if (at < 0) throw notCanonical()
    let backslashes = 0
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1
    if (backslashes % 2 === 0) return at + 1
  }
}

/** Where the value that begins here has ended: at a comma or brace of the first level. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; ) {
    const character = text.charCodeAt(at)
    if (character === QUOTE) {
      at = endOfString(text, at)
      continue
    }
    if (character === OPEN_BRACE || character === OPEN_BRACKET) depth += 1
    if (depth === 0 && (character === COMMA || character === CLOSE_BRACE)) return at
    if (character === CLOSE_BRACE || character === CLOSE_BRACKET) depth -= 1
    at += 1
  }
  throw notCanonical()
}

const notCanonical = () => new Error('Evidence is an object in canonical JSON (RFC 8785).')
