/** What "my data", the receipt and the first words of answers are typed like. */
import { expect, test } from 'vitest'
import { mineTexts } from './mine/mine-texts.ts'
import { rightsTexts } from './rights/rights-texts.ts'

const languages = Object.keys(mineTexts)
const textsIn = (language: string) => [mineTexts[language], rightsTexts[language]].flatMap((texts) => Object.values(texts ?? {}))

test('French binds its punctuation to the word before, and numbers to theirs', () => {
  for (const text of textsIn('fr')) expect(text).not.toMatch(/ [:;?!»%]|« |\bart\. |\bparagraphe \d/)
})

test.each(languages)('%s: no noun leaves it to the reader whether it is one or many', (language) => {
  for (const text of textsIn(language)) expect(text).not.toMatch(/\w\((s|e|n|en)\)|\w\/\w/)
})
