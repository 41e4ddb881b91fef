/** Fuzz. Bend body: a right body, changed in one way that somebody might try. */
import type { Chance } from './chance.ts'

const hostileTexts = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  "' or 1=1; drop table record --",
  '=HYPERLINK("https://evil.example")',
  '\u202Egnp.exe',
  '\uD800',
  '\0',
  'a\r\nset-cookie: x=1',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '🏳️‍🌈'.repeat(50),
  'é'.repeat(500),
  'a'.repeat(9_000),
  'a'.repeat(70_000),
  '9999-99-99T99:99:99.999Z',
  '-271821-04-20T00:00:00.000Z',
]
const hostileValues = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  -1e308,
  Number.MIN_VALUE,
  [],
  {},
  [[]],
  [null],
  { a: { b: 1 } },
]
/** What `JSON.stringify` never writes. */
const rawValues = [
  '1e999',
  '-0',
  '0.1e-400',
  '9'.repeat(400),
  '"\\ud800"',
  '"\\u0000"',
  'NaN',
  'undefined',
  '01',
  '"\t"',
  '[1,]',
  '{"a":1,}',
]
const HOLE = '@@hole@@'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type Place = { holder: Record<string, Json>; name: string }

function placesIn(value: Json, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const [name, inner] of Object.entries(value)) {
    found.push({ holder: value as Record<string, Json>, name })
    placesIn(inner, found)
  }
  return found
}

const nested = (chance: Chance): string => {
  const depth = 1 + chance.below(chance.pick([20, 20, 5_000]))
  return chance.is(0.5) ? '['.repeat(depth) + ']'.repeat(depth) : '{"a":'.repeat(depth) + 1 + '}'.repeat(depth)
}

/** With something at one place of it: any text, so that it may be no JSON at all. */
function withAt(body: Json, chance: Chance, text: string): string {
  const copy = structuredClone(body)
  const places = placesIn(copy)
  if (places.length === 0) return text
  const { holder, name } = chance.pick(places)
  holder[name] = HOLE
  return JSON.stringify(copy).replace(`"${HOLE}"`, () => text)
}

type Bend = (body: Json, chance: Chance) => string | Buffer

const bends: readonly Bend[] = [
  (body, chance) => withAt(body, chance, JSON.stringify(chance.pick(hostileTexts))),
  (body, chance) => withAt(body, chance, JSON.stringify(chance.pick(hostileValues))),
  (body, chance) => withAt(body, chance, chance.pick(rawValues)),
  (body, chance) => withAt(body, chance, nested(chance)),
  // A field less.
  (body, chance) => {
    const copy = structuredClone(body)
    const places = placesIn(copy)
    if (places.length > 0) {
      const { holder, name } = chance.pick(places)
      delete holder[name]
    }
    return JSON.stringify(copy)
  },
  // A field more, of a dangerous name.
  (body, chance) => {
    const name = chance.pick(['__proto__', 'constructor', 'prototype', 'toString', 'x', '', '\u0000', 'a'.repeat(5_000)])
    return JSON.stringify(body).replace('{', () => `{${JSON.stringify(name)}:${chance.pick(['{"isAdmin":true}', '1', 'null', '[]'])},`)
  },
  // A field twice: the last one counts.
  (body, chance) => {
    const names = Object.keys(Object(body))
    if (names.length === 0) return JSON.stringify(body)
    return JSON.stringify(body).replace('{', () => `{${JSON.stringify(chance.pick(names))}:${JSON.stringify(chance.pick(hostileValues))},`)
  },
  // An array of them, right and wrong.
  (body, chance) => {
    const items = Array.from({ length: chance.pick([0, 1, 2, 5, 60, 600]) }, () => {
      return chance.is(0.5) ? JSON.stringify(body) : withAt(body, chance, JSON.stringify(chance.pick(hostileValues)))
    })
    return `[${items.join()}]`
  },
  (body) => JSON.stringify([[body]]),
  (body) => JSON.stringify(JSON.stringify(body)),
  // Cut.
  (body, chance) => {
    const text = JSON.stringify(body)
    return text.slice(0, chance.below(text.length))
  },
  (body) => `${JSON.stringify(body)} {}`,
  // Other encodings.
  (body) => Buffer.from(JSON.stringify(body), 'utf16le'),
  (body) => `\ufeff${JSON.stringify(body)}`,
  (body) => Buffer.concat([Buffer.from(JSON.stringify(body).slice(0, -2)), Buffer.of(0xff, 0xfe, 0xc0, 0x80), Buffer.from('"}')]),
  (body) => Buffer.from(JSON.stringify(body).replace('a', 'é'), 'latin1'),
  // Sizes.
  (body, chance) => JSON.stringify(body) + ' '.repeat(chance.pick([16_000, 17_000, 255_000, 300_000])),
  (_body, chance) => Buffer.from(Array.from({ length: chance.below(300) }, () => chance.below(256))),
  (_body, chance) => chance.pick(['', '{', '[', 'null', '""', '0', 'true', '{}', '[]', nested(chance)]),
]

/** One change, or two upon each other where the first left JSON. */
export function bendBody(body: object, chance: Chance): string | Buffer {
  const bent = chance.pick(bends)(body as Json, chance)
  if (typeof bent !== 'string' || chance.is(0.75)) return bent
  try {
    const again: Json = JSON.parse(bent)
    return typeof again === 'object' && again !== null ? chance.pick(bends)(again, chance) : bent
  } catch {
    return bent
  }
}
