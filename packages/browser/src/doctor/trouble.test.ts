/** Faults and what a policy stopped. */
import { expect, test } from 'vitest'
import { aPage } from './a-page.fixture.ts'
import { trouble } from './trouble.ts'

test.each([
  ['PART_FAILED', 'part-failed'],
  ['NOT_RELEASED', 'not-released'],
  ['CHOICE_NOT_KEPT', 'choice-not-kept'],
  ['RECORD_REFUSED', 'record-refused'],
  ['SOMETHING_NEW', 'other-fault'],
])('the fault %s has a meaning', (code, kind) => {
  expect(trouble(aPage({ faults: [{ code, message: 'm' }] }))).toMatchObject([{ kind, values: { code }, where: [`${code}: m`] }])
})

test('a fault is told once, without identifiers or queries', () => {
  const message = (id: string) => `The collector does not take decision ${id}. https://x.example/a.js?1`
  const faults = ['b7d2c1de-93a4-4a0f-8f0a-2f4f5a1c9e01', 'c7d2c1de-93a4-4a0f-8f0a-2f4f5a1c9e02'].map((id) => ({
    code: 'RECORD_REFUSED',
    message: message(id),
  }))
  const [finding, ...others] = trouble(aPage({ faults }))
  expect(others).toEqual([])
  expect(finding?.where).toEqual(['RECORD_REFUSED: The collector does not take decision …. https://x.example/a.js'])
})

test('what the policy stopped of Placet’s own is told with what it lacks', () => {
  const blocks = [
    { directive: 'script-src-elem', blocked: 'https://consent.shop.example/s/shop.notice.fr.js' },
    { directive: 'connect-src', blocked: 'https://consent.shop.example/v1/shop/records' },
    { directive: 'trusted-types', blocked: 'trusted-types-policy' },
    { directive: 'img-src', blocked: 'https://px.example/p.gif' },
    { directive: 'script-src-elem', blocked: 'inline' },
  ]
  expect(trouble(aPage({ blocks })).map(({ kind, lines }) => [kind, lines[0]])).toEqual([
    ['blocked-by-policy', 'script-src https://consent.shop.example'],
    ['blocked-by-policy', 'connect-src https://consent.shop.example'],
    ['blocked-by-policy', 'trusted-types placet'],
  ])
})

test('a collector that does not answer is told; one still being asked is not', () => {
  expect(trouble(aPage({ isCollectorThere: false })).map(({ kind }) => kind)).toEqual(['collector-away'])
  expect(trouble(aPage({ isCollectorThere: undefined }))).toEqual([])
})
