/** Log. Canonical members: adds members to an object that is RFC 8785 text already, and keeps it RFC 8785 text. */

/** Names and values to add; names are plain ASCII and none of the object's own. */
export type Added = readonly (readonly [name: string, value: string | number | boolean])[]

/**
 * The text of `{ ...object, ...added }` in canonical form. Reads only where members begin: this runs for every record, and parsing and sorting
 * everything again would cost more than all the hashing. Throws where the text is no canonical object.
 */
export function withMembers(object: string, added: Added): string {
  const more = added.map(([name, value]) => ({ name, text: `"${name}":${JSON.stringify(value)}` }))
  const members = [...membersOf(object), ...more].sort(({ name: one }, { name: other }) => (one < other ? -1 : 1))
  return `{${members.map(({ text }) => text).join()}}`
}

interface Member {
  name: string
  text: string
}

/** The members of an object at its first level, as they stand. */
function membersOf(object: string): Member[] {
  if (!object.startsWith('{') || !object.endsWith('}')) throw notCanonical()
  const members: Member[] = []
  let at = 1
  while (at < object.length - 1) {
    const nameEnd = endOfString(object, at)
    if (object[nameEnd] !== ':') throw notCanonical()
    const end = endOfValue(object, nameEnd + 1)
    members.push({ name: nameIn(object.slice(at, nameEnd)), text: object.slice(at, end) })
    if (end === object.length - 1) return members
    if (object[end] !== ',') throw notCanonical()
    at = end + 1
  }
  if (members.length > 0) throw notCanonical()
  return members
}

const nameIn = (quoted: string): string => (quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1))

/** Where the string that begins here has ended. */
function endOfString(text: string, start: number): number {
  if (text[start] !== '"') throw notCanonical()
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf('"', at)
    if (at < 0) throw notCanonical()
    let backslashes = 0
    while (text[at - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return at + 1
  }
}

/** Where the value that begins here has ended: at a comma or brace of the first level. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; ) {
    const character = text[at]
    if (character === '"') {
      at = endOfString(text, at)
      continue
    }
    if (character === '{' || character === '[') depth += 1
    if (depth === 0 && (character === ',' || character === '}')) return at
    if (character === '}' || character === ']') depth -= 1
    at += 1
  }
  throw notCanonical()
}

const notCanonical = () => new Error('Evidence is an object in canonical JSON (RFC 8785).')
