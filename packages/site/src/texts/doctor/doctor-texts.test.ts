import { type DoctorTexts, findingKinds } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { slotsOf } from '../slots.ts'
import { doctorTexts, doctorTextsIn } from './doctor-texts.ts'

const english = doctorTexts.en as DoctorTexts

/** Every text by its key. */
const allOf = ({ panel, findings }: DoctorTexts): [string, string][] => [
  ...Object.entries(panel),
  ...Object.entries(findings).flatMap(([kind, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string] => [`${kind}.${key}`, text]),
  ),
]

/** Without what is code, which keeps its own typography. */
const prose = (text: string): string =>
  text
    .split('`')
    .filter((_, i) => i % 2 === 0)
    .join('x')

describe.each(Object.entries(doctorTexts))('in %s', (language, texts) => {
  test('every finding is told, and every text says something', () => {
    expect(Object.keys(texts.findings)).toEqual([...findingKinds])
    for (const [key, text] of allOf(texts)) expect(text.trim(), key).toMatch(/\S/)
  })

  test('every text has the slots and the code that the English one has', () => {
    const expected = new Map(allOf(english))
    const codeOf = (text: string) =>
      text
        .split('`')
        .filter((_, i) => i % 2)
        .sort()
    for (const [key, text] of allOf(texts)) {
      expect([...new Set(slotsOf(text))], key).toEqual(slotsOf(expected.get(key) ?? ''))
      expect(codeOf(text), key).toEqual(codeOf(expected.get(key) ?? ''))
    }
  })

  test('code is closed, and typography is right', () => {
    for (const [key, text] of allOf(texts)) {
      expect(text.split('`').length % 2, key).toBe(1)
      expect(prose(text), key).not.toMatch(/['"]|\.\.\.| {2}/)
      if (language === 'fr') expect(prose(text), key).not.toMatch(/(?<!\u00a0)[:;?!»]/)
      else expect(prose(text), key).not.toMatch(/[\s\u00a0][:;?!]/)
    }
  })
})

test('the four languages of the widget, and English where there is none', () => {
  expect(Object.keys(doctorTexts).sort()).toEqual(['de', 'en', 'fr', 'nl'])
  expect(doctorTextsIn('fr-BE')).toEqual({ language: 'fr-BE', texts: doctorTexts.fr })
  expect(doctorTextsIn('it')).toEqual({ language: 'en', texts: english })
})

test('no sentence was left in English', () => {
  for (const language of ['fr', 'nl', 'de']) {
    const own = new Map(allOf(doctorTexts[language] as DoctorTexts))
    const same = allOf(english).filter(([key, text]) => text.includes(' ') && own.get(key) === text)
    expect(
      same.filter(([key]) => key !== 'decided'),
      language,
    ).toEqual([])
  }
})
