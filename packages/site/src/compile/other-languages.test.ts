import type { NoticeData, PreferencesData } from '@placet/model'
import { expect, test } from 'vitest'
import { aSource, bundles, dataIn } from '../a-site.fixture.ts'
import { builtInTexts } from '../texts/built-in.ts'
import { compileSite } from './compile.ts'

const languages = Object.keys(builtInTexts).filter((language) => language !== 'no')
const site = compileSite(aSource({ languages, services: ['posthog', 'youtube', 'ga4'], validForMonths: 2 }), bundles)
const noticeIn = (language: string) => dataIn<NoticeData>(site.files.get(`notice.${language}`))
const preferencesIn = (language: string) => dataIn<PreferencesData>(site.files.get(`preferences.${language}`))

test.each(languages)('LAW-18: the first layer in %s has every slot filled but the one for later', (language) => {
  const { texts, direction } = noticeIn(language)
  for (const [key, text] of Object.entries(texts)) {
    expect(text, key).not.toBe('')
    if (key !== 'changed') expect(text, key).not.toMatch(/[{}]/)
  }
  expect(direction).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr')
})

test('numbers take the form that the language has for them', () => {
  const scopes = ['pl', 'uk', 'ar', 'sl', 'mt', 'he'].map((language) => noticeIn(language).texts.scope)
  expect(scopes).toEqual([
    expect.stringContaining('2\u00a0miesiące'),
    expect.stringContaining('2\u00a0місяців'),
    expect.stringContaining('شهرين'),
    expect.stringContaining('2\u00a0meseca'),
    expect.stringContaining('xahrejn'),
    expect.stringContaining('חודשיים'),
  ])
  expect(noticeIn('pl').texts.partners).toMatch(/^Uczestniczą 2\u00a0osoby trzecie/)
})

test('purposes are listed as the language lists them', () => {
  expect(noticeIn('ar').texts.intro).toContain('محتويات وخدمات إضافية وقياس الزيارات')
  expect(noticeIn('he').texts.intro).toContain('תוכן ושירותים נוספים ומדידת ביקורים')
  expect(noticeIn('el').texts.intro).toContain('πρόσθετο περιεχόμενο και υπηρεσίες και μέτρηση επισκεψιμότητας')
})

test('one visitor speaks one language: what travels to a visitor grows with no other, but for its name in the tag', () => {
  const alone = compileSite(aSource({ languages: ['fr'], services: ['posthog', 'youtube', 'ga4'], validForMonths: 2 }), bundles)
  for (const name of alone.files.keys()) {
    if (name.endsWith('.fr')) expect([name, site.files.get(name)?.length]).toEqual([name, alone.files.get(name)?.length])
  }
  const names = JSON.stringify(languages).length - JSON.stringify(['fr']).length
  expect(site.tag.length - alone.tag.length).toBe(names)
})

test('LAW-20: where the catalogue does not speak a language its category speaks, never another language', () => {
  const own = ['fr', 'nl', 'en', 'de']
  for (const language of languages.filter((language) => !own.includes(language))) {
    const others = own.flatMap((other) => preferencesIn(other).categories.flatMap(({ services }) => services.map(({ purpose }) => purpose)))
    for (const { id, description, services } of preferencesIn(language).categories) {
      for (const { purpose, traces } of id === 'necessary' ? [] : services) {
        expect([purpose, ...traces.map((trace) => trace.purpose)].every((text) => text === description)).toBe(true)
        expect(others).not.toContain(purpose)
      }
    }
  }
})

test('words that the site gives for its own language stand beside those of the catalogue', () => {
  const services = [{ use: 'posthog', purpose: { es: 'Analizar el uso del sitio.' } }]
  const spanish = compileSite(aSource({ languages: ['fr', 'es'], services }), bundles)
  const told = ['fr', 'es'].map(
    (language) => dataIn<PreferencesData>(spanish.files.get(`preferences.${language}`)).categories[1]?.services[0],
  )
  expect(told.map((service) => service?.purpose)).toEqual([expect.not.stringContaining('Analizar'), 'Analizar el uso del sitio.'])
  expect(told[1]?.traces[0]?.purpose).toBe('Analizar el uso del sitio.')
})
