import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embedJson, scriptJson } from './embed-json.ts'

test.each([
  ['a closing tag', '</script><script>alert(1)</script>'],
  ['a comment that opens', '<!--'],
  ['line and paragraph separators', 'a\u2028b\u2029c'],
  ['the identifier itself', '__PLACET_PART__'],
  ['what a replacement would expand', "$& $1 $` $' $$"],
  ['quotes and backslashes', '\\"\\u003c'],
])('%s in the data stays data', (_, text) => {
  const code = embedJson('var a = 1, data = __PLACET_PART__, b = 2; return [a, data, b]', '__PLACET_PART__', { text })
  expect(code).not.toMatch(/[<\u2028\u2029]/)
  expect(new Function(code)()).toEqual([1, { text }, 2])
})

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(new Function(embedJson('return __PLACET_PART__', '__PLACET_PART__', { [`k${text}`]: text }))()).toEqual({ [`k${text}`]: text })
      expect(scriptJson(text)).not.toContain('<')
    }),
  )
})

test('keys lose quotes that they do not need, and text keeps its own', () => {
  const value = { a: 1, 'meta-pixel': { 'b c': '{"d":1,"e":[2]}' }, '9': '"f":', default: '\\"g":' }
  const code = scriptJson(value)
  expect(code).toBe(String.raw`{"9":"\"f\":",a:1,"meta-pixel":{"b c":"{\"d\":1,\"e\":[2]}"},default:"\\\"g\":"}`)
  expect(new Function(`return (${code})`)()).toEqual(value)
})

test('an arrow that returns the data returns an object', () => {
  expect(new Function(`return (${embedJson('()=>__PLACET_PART__', '__PLACET_PART__', { a: 1 })})()`)()).toEqual({ a: 1 })
})

test('a file without the identifier, or with two, is refused', () => {
  expect(() => embedJson('nothing', '__PLACET_TAG__', {})).toThrow('exactly once, and holds it 0 times')
  expect(() => embedJson('__PLACET_TAG__;__PLACET_TAG__', '__PLACET_TAG__', {})).toThrow('exactly once, and holds it 2 times')
})
