/** How the tag stands in the page. */
import { expect, test } from 'vitest'
import { anElement, aPage, doctorData } from './a-page.fixture.ts'
import { placement } from './placement.ts'

const tag = (attributes: Record<string, string> = {}, ...before: ReturnType<typeof anElement>[]) => ({
  element: anElement('script', { src: 'https://consent.shop.example/s/shop.js', ...attributes }),
  before,
})
const strict = { ...doctorData, blocking: 'strict' } as const
const kinds = (...args: Parameters<typeof aPage>) => placement(aPage(...args)).map(({ kind }) => kind)

test('a page as it should be has nothing to tell', () => {
  expect(kinds({})).toEqual([])
})

test('async and late are told where blocking is known or strict, with the right line', () => {
  const late = tag({ async: '' }, anElement('script', { src: '/early.js' }))
  expect(kinds({ tags: [late] })).toEqual([])
  const found = placement(aPage({ tags: [late], data: strict }))
  expect(found.map(({ kind }) => kind)).toEqual(['tag-async', 'tag-not-first'])
  expect(found[0]?.lines).toEqual(['<script src="https://consent.shop.example/s/shop.js"></script>'])
  expect(found[1]?.where[0]).toBe('<script src="/early.js"></script>')
  expect(kinds({ tags: [tag({ defer: '' })], data: { ...doctorData, blocking: 'known' } })).toEqual(['tag-async'])
  expect(kinds({ tags: [tag()], data: strict })).toEqual([])
})

test('two tags, two choice cookies, no link back', () => {
  expect(kinds({ tags: [tag(), tag()] })).toEqual(['tag-twice'])
  expect(kinds({ choices: 2 })).toEqual(['choice-twice'])
  expect(kinds({ hasReopenLink: false })).toEqual(['no-reopen-link'])
})

test('an origin that the configuration does not list', () => {
  expect(placement(aPage({ origin: 'https://staging.example' }))).toMatchObject([
    { kind: 'origin-not-listed', lines: ['"origins": ["https://www.shop.example","https://staging.example"]'], place: 'inConfiguration' },
  ])
})

test('a language that is missing, or not offered', () => {
  expect(placement(aPage({ language: '' }))).toMatchObject([{ kind: 'language-missing', lines: ['<html lang="fr">'] }])
  expect(placement(aPage({ language: 'it-CH' }))).toMatchObject([
    { kind: 'language-not-offered', lines: ['"languages": ["fr","en","it-ch"]'] },
  ])
  expect(kinds({ language: 'fr-BE' })).toEqual([])
  expect(kinds({ language: 'EN' })).toEqual([])
  expect(kinds({ language: 'enm' })).toEqual(['language-not-offered'])
})
