import { expect, test } from 'vitest'
import { aConfig, aPolicy } from '../a-site.fixture.ts'
import { checkSite } from '../check.ts'

const check = (...changes: object[]) =>
  checkSite('shop.json', aConfig(), [
    { language: 'fr', file: 'fr.json', document: { ...aPolicy('fr'), ...changes[0] } },
    { language: 'en', file: 'en.json', document: { ...aPolicy('en'), ...changes[1] } },
  ])
const [scope, rights] = aPolicy('en').sections

test('the same sections and facts in every language are right', () => {
  expect(check()).toEqual([])
})

test.each<[string, object, string, RegExp]>([
  ['a section that is missing', { sections: [scope] }, '/sections', /section "rights" of fr is missing/],
  [
    'a section that only one language has',
    { sections: [scope, rights, { ...rights, id: 'more', facts: [] }] },
    '/sections/2',
    /section "more" is missing in fr/,
  ],
  ['sections in another order', { sections: [rights, scope] }, '/sections', /another order than in fr/],
  [
    'a fact that is missing',
    { sections: [scope, { ...rights, facts: [] }] },
    '/sections',
    /fact "rights-access" of section "rights" in fr is missing/,
  ],
  [
    'a fact that only one language has',
    { sections: [scope, { ...rights, facts: [...(rights?.facts ?? []), { id: 'more', text: 'More.' }] }] },
    '/sections/1/facts/1',
    /fact "more" is missing in fr/,
  ],
  [
    'a correction marked in one language alone',
    { sections: [{ ...scope, facts: [{ id: 'scope-all', text: 'All.' }] }, rights] },
    '/sections/0/facts/0',
    /marked as corrected in fr and not here/,
  ],
  [
    'an id twice',
    { sections: [scope, { ...rights, facts: [{ id: 'rights', text: 'Access.' }, ...(rights?.facts ?? [])] }] },
    '/sections/1/facts/0/id',
    /"rights" stands twice/,
  ],
  ['another version', { version: '2025-01' }, '/version', /differs from "2026-11" in fr/],
  ['another language inside', { language: 'de' }, '/language', /"de" stands in the document of en/],
  ['a day that does not exist', { effectiveFrom: '2026-02-30' }, '/effectiveFrom', /does not have the form/],
  ['a key that does not belong', { titel: 'x' }, '/titel', /not a key/],
  ['a hidden character', { title: 'A\u200b\u0000' }, '/title', /hidden character U\+0000/],
])('%s is told under the document’s own file', (_, changes, path, reason) => {
  const mistakes = check({}, changes)
  expect(mistakes).toContainEqual(
    expect.objectContaining({ file: 'en.json', path, severity: 'error', reason: expect.stringMatching(reason) }),
  )
})

test('lines may end in the full text and nowhere else', () => {
  expect(check({}, { title: 'A\nB' })).toMatchObject([{ file: 'en.json', path: '/title' }])
})
