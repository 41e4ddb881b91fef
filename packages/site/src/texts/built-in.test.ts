import { createHash } from 'node:crypto'
import { builtInCategories } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { builtInTexts, flatten, textKeys } from './built-in.ts'
import { slotsOf } from './slots.ts'
import type { LanguageTexts } from './widget-texts.ts'

const languages = Object.entries(builtInTexts)

/** Every text of a language, categories included. */
const allOf = (texts: LanguageTexts): [string, string][] => [
  ...Object.entries(flatten(texts)),
  ...Object.entries(texts.categories).flatMap(([id, words]) =>
    Object.entries(words).map(([key, text]): [string, string] => [`${id}.${key}`, text]),
  ),
]

test('the widget speaks French, Dutch, English and German', () => {
  expect(Object.keys(builtInTexts).sort()).toEqual(['de', 'en', 'fr', 'nl'])
})

describe.each(languages)('in %s', (language, texts) => {
  test('LAW-20: every text is there, and says something', () => {
    expect(Object.keys(flatten(texts)).sort()).toEqual(Object.keys(textKeys).sort())
    expect(Object.keys(texts.categories).sort()).toEqual([...builtInCategories].sort())
    for (const [key, text] of allOf(texts)) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).toBe(text.trim())
    }
  })

  test('every text has the slots that the English one has', () => {
    for (const [key, text] of Object.entries(flatten(texts))) expect(slotsOf(text), key).toEqual(slotsOf(textKeys[key] ?? ''))
  })

  test('LAW-18: the first layer names the controller, every purpose, the third parties, the way to withdraw, and for how long', () => {
    const { intro, partnersOther, effect, scopeSite, scopeDomain, policy } = texts.notice
    expect(slotsOf(intro)).toEqual(['controller', 'purposes'])
    expect(slotsOf(partnersOther)).toEqual(['count'])
    expect(slotsOf(effect)).toEqual(['reopen'])
    expect(slotsOf(scopeSite)).toEqual(['months'])
    expect(slotsOf(scopeDomain)).toEqual(['domain', 'months'])
    expect(policy).not.toBe('')
    expect(`${texts.notice.title} ${intro}`).toMatch(/cookie/i)
  })

  test('LAW-18: the effect of refusing and the right to withdraw are said', () => {
    const words: Record<string, RegExp[]> = {
      fr: [/refusez/, /retirer votre accord à tout moment/],
      nl: [/weigert/, /toestemming altijd intrekken/],
      en: [/refuse/, /withdraw your consent at any time/],
      de: [/ablehnen/, /jederzeit .*widerrufen/],
    }
    for (const word of words[language] ?? []) expect(texts.notice.effect).toMatch(word)
  })

  test('LAW-18: advertising is called advertising', () => {
    const { name, purpose, description } = texts.categories.marketing
    const word = { fr: /publicité/i, nl: /reclame/i, en: /advertising/i, de: /Werbung/ }[language] as RegExp
    for (const text of [name, purpose, description]) expect(text).toMatch(word)
  })

  test('LAW-12: accept and refuse have the same form, and the same words in every layer', () => {
    const { acceptAll, rejectAll } = texts.notice
    expect(acceptAll.split(' ')[language === 'en' ? 1 : 0]).toBe(rejectAll.split(' ')[language === 'en' ? 1 : 0])
    expect(Math.abs(acceptAll.length - rejectAll.length)).toBeLessThanOrEqual(4)
    expect(texts.preferences.acceptAll).toBe(acceptAll)
    expect(texts.preferences.rejectAll).toBe(rejectAll)
  })

  test('LAW-14: nothing flatters, thanks, begs or promises an experience', () => {
    const emotional =
      /expérience|merci|désolé|adorons|respect|ervaring|bedankt|helaas|graag|experience|thank|sorry|love|enjoy|better|Erlebnis|danke|leider|gern|optimal|[!😀-🙏🍪]/iu
    for (const [key, text] of allOf(texts)) expect(text, key).not.toMatch(emotional)
  })

  test('the first layer stays short', () => {
    const { intro, effect, scopeSite, partnersOther } = texts.notice
    expect(`${intro}${effect}${scopeSite}${partnersOther}`.length).toBeLessThan(480)
    for (const text of [intro, effect, scopeSite]) expect(text.split(/[.?] /).length).toBeLessThanOrEqual(2)
  })

  test('typography is right', () => {
    for (const [key, text] of allOf(texts)) {
      expect(text, key).not.toMatch(/['"]|\.\.\.| {2}/)
      if (language === 'fr') {
        expect(text, key).not.toMatch(/(?<!\u00a0)[:;?!»]/)
        expect(text, key).not.toMatch(/«(?!\u00a0)/)
      } else expect(text, key).not.toMatch(/[\s\u00a0][:;?!]/)
    }
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
  expect(wording).toEqual({ fr: 'aaf67380', nl: '19d1d20e', en: '06c1f1a0', de: 'd504d0a8' })
})
