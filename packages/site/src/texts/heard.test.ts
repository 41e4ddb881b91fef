import { describe, expect, test } from 'vitest'
import { builtInTexts } from './built-in.ts'
import { heardTexts } from './heard.ts'
import { slotsOf } from './slots.ts'

test('GPC-06, LAW-20: that a signal was heard is said in every language that Placet speaks', () => {
  expect(Object.keys(heardTexts).sort()).toEqual(Object.keys(builtInTexts).sort())
  expect(heardTexts.no).toBe(heardTexts.nb)
  // No text was left in another language.
  expect(new Set(Object.values(heardTexts)).size).toBe(Object.keys(heardTexts).length - 1)
})

describe.each(Object.entries(heardTexts))('in %s', (language, text) => {
  test('it names the signal, says what is refused, and its typography is right', () => {
    expect(slotsOf(text)).toEqual(['categories'])
    expect(text).toContain('Global Privacy Control')
    expect(text).not.toMatch(/['"]|\.\.\.| {2}/)
    expect(text).not.toMatch(language === 'fr' ? /(?<!\u00a0)[:;?!»]/ : /[\s\u00a0][:;?!]/)
  })
})
