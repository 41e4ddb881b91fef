// @vitest-environment happy-dom
import type { Host } from '@placet/model'
import { afterEach, expect, test } from 'vitest'
import { createPartLoader, type LoadedParts } from './load-part.ts'

const page = window as unknown as Record<string, unknown>
/** What is fetched; whatever stands behind it in the address is a comment. */
const fetched = `data:text/javascript,${encodeURIComponent('export default (host) => ({ from: "fetched for " + host.language })')}//{part}.{lang}`
const at = (part: string, language = 'fr') => fetched.replace('{part}', part).replace('{lang}', language)

function open(language = 'fr', parts = fetched) {
  const loaded: LoadedParts = {}
  const faults: string[] = []
  const load = createPartLoader({ data: { parts }, language } as Host, loaded, (code, error) => faults.push(`${code}: ${error}`))
  return { load, loaded, faults }
}

afterEach(() => {
  for (const name of Object.keys(page)) if (name.startsWith('data:')) delete page[name]
})

test('a part that the page brought along is taken from there; asked for twice it runs once, and not before it is asked for', async () => {
  let runs = 0
  page[at('notice')] = (host: Host) => ({ from: `page in ${host.language}`, runs: ++runs })
  const { load, loaded, faults } = open()
  expect(runs).toBe(0)
  const first = load('notice')
  expect(load('notice')).toBe(first)
  expect(await first).toEqual({ from: 'page in fr', runs: 1 })
  expect(loaded.notice).toEqual({ from: 'page in fr', runs: 1 })
  expect([runs, faults]).toEqual([1, []])
})

test('one that is still on its way in the page is waited for', async () => {
  let come = (_: unknown) => {}
  page[at('notice')] = new Promise((done) => {
    come = done
  })
  const { load } = open()
  const coming = load('notice')
  come(() => ({ from: 'page' }))
  expect(await coming).toEqual({ from: 'page' })
})

test.each([
  ['nothing', undefined],
  ['a word', 'notice'],
  ['a number', 1],
  ['an object with a default', { default: () => ({ from: 'a stranger' }) }],
  ['an object that can be called like a function', { call: () => ({ from: 'a stranger' }) }],
  ['an element of that name', document.createElement('form')],
  ['a promise of nothing', Promise.resolve()],
  ['a promise of something else', Promise.resolve('notice')],
])('%s under the address does no harm: the part is fetched', async (_, value) => {
  page[at('notice')] = value
  const { load, faults } = open()
  expect(await load('notice')).toEqual({ from: 'fetched for fr' })
  expect(faults).toEqual([])
})

test('another part, or one in another language, is not taken for it', async () => {
  page[at('notice')] = () => ({ from: 'page' })
  expect(await open('nl').load('notice')).toEqual({ from: 'fetched for nl' })
  expect(await open().load('preferences')).toEqual({ from: 'fetched for fr' })
})

test.each([
  [
    'throws',
    () => () => {
      throw new Error('damaged')
    },
  ],
  ['never comes', () => Promise.reject(new Error('damaged'))],
])('one that %s is told as a fault, and the next need fetches', async (_, given) => {
  page[at('notice')] = given()
  const { load, loaded, faults } = open()
  expect(await load('notice')).toBeUndefined()
  expect([faults, loaded]).toEqual([['PART_FAILED: Error: damaged'], {}])
  expect(await load('notice')).toEqual({ from: 'fetched for fr' })
})

test('what could not be had is asked for again, under another address each time', async () => {
  const asked = `data:text/javascript,${encodeURIComponent('globalThis.addresses = [...(globalThis.addresses ?? []), import.meta.url]; throw 1')}//`
  const { load, faults } = open('fr', asked)
  for (let i = 0; i < 3; i++) expect(await load('sync')).toBeUndefined()
  expect(new Set(page.addresses as string[]).size).toBe(3)
  expect(faults).toHaveLength(3)
})
