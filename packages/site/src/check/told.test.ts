/** Everything that a policy must tell, and what is said where a fact is missing (LAW-21). */
import { expect, test } from 'vitest'
import { aConfig, aPolicy } from '../a-site.fixture.ts'
import { checkSite } from '../check.ts'
import { duties } from '../duties.ts'

const words = Object.keys(duties)
const policyWith = (...covers: (string[] | undefined)[]) =>
  aPolicy('fr', {
    sections: [
      {
        id: 'all',
        title: 'All',
        summary: 'All.',
        facts: covers.map((covered, i) => ({ id: `fact-${i}`, text: 'Told.', ...(covered && { covers: covered }) })),
        body: 'All.',
      },
    ],
  })
const check = (document: unknown) => checkSite('shop.json', aConfig(), [{ language: 'fr', file: 'fr.json', document }])

test('a policy whose facts cover everything is right, however they share it', () => {
  expect(check(policyWith(words))).toEqual([])
  expect(check(policyWith(words.slice(0, 7), undefined, words.slice(5)))).toEqual([])
})

test.each(words)('a policy that tells nothing of "%s" is warned, with the article that asks for it', (word) => {
  expect(check(policyWith(words.filter((other) => other !== word)))).toEqual([
    {
      file: 'fr.json',
      path: '/sections',
      reason: expect.stringMatching(new RegExp(`^No fact covers "${word}": .+ \\(GDPR Art\\. 1[34]\\(.+\\)\\.$`)),
      suggestion: expect.stringContaining(`"covers": ["${word}"]`),
      severity: 'warning',
    },
  ])
})

test('a policy that says nothing of what it covers gets one warning, with the words there are', () => {
  const mistakes = check(policyWith(undefined))
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]).toMatchObject({ severity: 'warning', suggestion: expect.stringContaining('controller, dpo, purposes') })
})

test('a word that is none is an error, with the one that was meant', () => {
  expect(check(policyWith([...words.slice(1), 'controler']))).toContainEqual(
    expect.objectContaining({
      path: '/sections/0/facts/0/covers/18',
      severity: 'error',
      suggestion: expect.stringContaining('controller'),
    }),
  )
})
