import { describe, expect, test } from 'vitest'
import { builtInTexts } from './built-in.ts'
import { slotsOf } from './slots.ts'
import { startedTexts } from './started.ts'

test('LAW-20: that things run until they are refused is said in every language that Placet speaks', () => {
  expect(Object.keys(startedTexts).sort()).toEqual(Object.keys(builtInTexts).sort())
  expect(startedTexts.no).toBe(startedTexts.nb)
  expect(new Set(Object.values(startedTexts)).size).toBe(Object.keys(startedTexts).length - 1)
})

describe.each(Object.entries(startedTexts))('in %s', (language, text) => {
  test('it names who and what for, as the sentence that asks does', () => {
    expect(slotsOf(text)).toEqual(['controller', 'purposes'])
    expect(text).not.toBe(builtInTexts[language]?.notice.intro)
    expect(text).not.toMatch(/['"]|\.\.\.| {2}/)
    expect(text).not.toMatch(language === 'fr' ? /(?<!\u00a0)[:;?!»]/ : /[\s\u00a0][:;?!]/)
  })
})
