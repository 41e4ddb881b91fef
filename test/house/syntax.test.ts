/** House. Syntax: what visitors download can be read by the browsers of the last three years (WEB-33), whatever a compiler or a library brings. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { expect, test } from 'vitest'

const folder = new URL('../../packages/browser/dist/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.js'))

/** What a browser says that knows ES2020 and nothing newer; nothing where it can read the code. */
function faultIn(code: string): string | undefined {
  try {
    // Code that is read as a module may do all that other code may, but for words that nobody here uses.
    parse(code, { ecmaVersion: 2020, sourceType: 'module' })
    return undefined
  } catch (error) {
    const { message, pos = 0 } = error as Error & { pos?: number }
    return `${message}: ${code.slice(Math.max(0, pos - 30), pos + 30)}`
  }
}

test('WEB-33: no built file has syntax newer than ES2020', () => {
  expect(files.length).toBeGreaterThan(30)
  const faults = files.map((name) => [name, faultIn(readFileSync(new URL(name, folder), 'utf8'))])
  expect(faults.filter(([, fault]) => fault)).toEqual([])
})

test('what a page may carry in a script element holds nothing that ends one', () => {
  const carried = files.filter((name) => /^(tag|guard|notice|bridge|rendered)/.test(name))
  expect(carried.length).toBeGreaterThan(20)
  for (const name of carried) expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(/<(\/script|!--|script)/i)
})

test.each([
  ['an assignment where there is no value', 'let a; a ??= 1'],
  ['a number with an underscore', '1_000'],
  ['a field of a class', 'class A { x = 1 }'],
  ['a static block', 'class A { static { } }'],
  ['await outside of a function', 'await 1'],
  ['the flag v', '/[a--b]/v'],
  ['the flag d', '/a/d'],
])('%s is newer', (_, code) => {
  expect(faultIn(code)).toBeDefined()
})
