import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { builtInCategories } from '@placet/model'
import { catalogue } from '@placet/services'
import { describe, expect, test } from 'vitest'
import { allOf, languages } from './all-texts.fixture.ts'
import { builtInTexts, flatten, textKeys, textKeysIn } from './built-in.ts'
import { countedFormOf, countedKeys, formOf, isOneNumber } from './counted.ts'
import { slotsOf } from './slots.ts'

const officialInTheUnion = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'
const neighbours = 'nb is uk tr ar he'

test('LAW-20: the widget speaks the languages of the Union and six of its neighbours', () => {
  expect(languages.map(([language]) => language).sort()).toEqual(`${officialInTheUnion} ${neighbours}`.split(' ').sort())
  expect(builtInTexts.no).toBe(builtInTexts.nb)
})

describe.each(languages)('in %s', (language, texts) => {
  const all = flatten(texts)

  test('LAW-20: every text is there, and says something', () => {
    const needed = Object.keys(textKeysIn(language))
    expect(needed.filter((key) => !all[key])).toEqual([])
    // What no number calls for is not kept, but for the one that stands for any other.
    expect(Object.keys(all).filter((key) => !needed.includes(key))).toEqual([])
    expect(Object.keys(texts.categories).sort()).toEqual([...builtInCategories].sort())
    for (const [key, text] of allOf(texts)) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).toBe(text.trim())
    }
  })

  test('LAW-20: it says what Placet itself keeps', () => {
    const { purpose, necessaryBecause = {}, traces } = catalogue['placet-choice'] as (typeof catalogue)[string] & object
    for (const told of [purpose, necessaryBecause, ...traces.map((trace) => trace.purpose)]) {
      expect(told[language]).toMatch(/^[^\s].{8,}[.]$/)
    }
  })

  test('every text has the slots that the English one has', () => {
    for (const [key, text] of Object.entries(all)) {
      if (!countedFormOf(key)) expect(slotsOf(text), key).toEqual(slotsOf(textKeys[key] ?? ''))
    }
  })

  test('a number is said, except where a form can only mean that one', () => {
    for (const key of countedKeys) {
      for (let count = 1; count <= 200; count++) {
        const form = formOf(count, language)
        const text = all[key + form]
        expect(text, `${key} of ${count}`).toBeDefined()
        if (!isOneNumber(form, language)) expect(slotsOf(text ?? ''), key + form).toEqual(['count'])
        else expect(slotsOf(text ?? '').filter((slot) => slot !== 'count')).toEqual([])
      }
    }
  })

  test('typography is right', () => {
    for (const [key, text] of allOf(texts)) {
      expect(text, key).not.toMatch(/['"]|\.\.\.| {2}/)
      // A number and what it counts stay on one line.
      expect(text, key).not.toMatch(/\{count\}(-il)? /)
      if (language === 'fr') {
        expect(text, key).not.toMatch(/(?<!\u00a0)[:;?!»]/)
        expect(text, key).not.toMatch(/«(?!\u00a0)/)
      } else expect(text, key).not.toMatch(/[\s\u00a0][:;?!]/)
    }
  })

  test('its texts weigh at most 2 KB', () => {
    // The keys are the same in every language.
    const words = allOf(texts).map(([, text]) => text)
    expect(brotliCompressSync(words.join('\n')).length).toBeLessThanOrEqual(2048)
  })
})

test('no text was left in English', () => {
  const same = new Set<string>()
  for (const [language, texts] of languages) {
    if (language === 'en') continue
    for (const [key, text] of Object.entries(flatten(texts))) if (text === textKeys[key]) same.add(key)
  }
  // Words that are the same in another language.
  expect([...same].sort()).toEqual([
    'policy.version',
    'preferences.cookieName',
    'preferences.kindCookie',
    'preferences.servicesOne',
    'preferences.servicesOther',
  ])
})

test('no two languages share a sentence', () => {
  const seen = new Map<string, string>()
  for (const [language, texts] of languages) {
    for (const [key, text] of allOf(texts)) {
      if (text.length < 40 || countedFormOf(key)) continue
      expect(seen.get(text) ?? language, `${key}: ${text}`).toBe(language)
      seen.set(text, language)
    }
  }
})

// A built-in description is part of what visitors agreed to: another wording asks all of them again (LAW-16). Change it only when the meaning changed.
test('LAW-16: the built-in categories are described as visitors agreed to, word for word', () => {
  const wording = Object.fromEntries(
    languages.map(([language, { categories }]) => {
      const told = Object.keys(categories)
        .sort()
        .map((id) => categories[id as keyof typeof categories].description)
      return [language, createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 8)]
    }),
  )
  expect(wording).toEqual({
    ...{ fr: 'aaf67380', nl: '19d1d20e', en: '06c1f1a0', de: 'd504d0a8', bg: '858c329a' },
    ...{ cs: '7876dff0', da: 'c5230451', el: '47b257ce', es: 'f84b4ed3', et: '3ecad4be' },
    ...{ fi: '5e8339bb', ga: '41ba96f7', hr: '8a538516', hu: '6e8256ce', it: '047a3b50' },
    ...{ lt: '512ff982', lv: '4bd2ed65', mt: 'f8e384e3', pl: '5bdee1de', pt: '958e1107' },
    ...{ ro: 'd8cc686b', sk: '9ac3e38d', sl: '2675f12b', sv: 'd5363806', nb: 'ef006a3f' },
    ...{ is: '6584bf3f', uk: '369347d6', tr: '2adf0b9d', ar: 'c7fc8e2d', he: '044f0a9e' },
  })
})
