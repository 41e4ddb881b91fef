/** All findings together. */
import { findingKinds } from '@placet/model'
import { expect, test } from 'vitest'
import { anElement, aPage, aRequest } from './a-page.fixture.ts'
import { groupOf } from './finding.ts'
import { findingsOf } from './findings.ts'

test('a page as it should be has none', () => {
  expect(findingsOf(aPage())).toEqual([])
})

test('they come worst first, each once', () => {
  const script = anElement('script', { src: 'https://px.example/p.js' })
  const facts = aPage({
    hasReopenLink: false,
    elements: [script, script],
    requests: [aRequest('https://cdn.example/x.js'), aRequest('https://px.example/p.js')],
  })
  expect(findingsOf(facts).map(({ kind }) => kind)).toEqual(['early-request', 'undeclared-host', 'no-reopen-link'])
})

test('kinds stand in the order of their groups', () => {
  const groups = findingKinds.map(groupOf)
  expect([...groups].sort((one, other) => groups.indexOf(one) - groups.indexOf(other))).toEqual(groups)
})

test('the same page gives the same findings, under the same ids', () => {
  const facts = aPage({ requests: [aRequest('https://px.example/p.js')], traces: [{ kind: 'cookie', name: '_x' }] })
  expect(findingsOf(facts)).toEqual(findingsOf(structuredClone({ ...facts, data: { ...facts.data, texts: null } }) as never))
})
