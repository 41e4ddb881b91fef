// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { createPlacet } from './create-placet.ts'

const page = window as unknown as { placet?: unknown }
const tag = 'https://consent.example/s/site.js'
let script: HTMLScriptElement | undefined

beforeEach(() => {
  delete page.placet
  script = undefined
  vi.spyOn(document.head, 'append').mockImplementation((node) => {
    script = node as HTMLScriptElement
  })
})

test('puts the tag into the page and resolves with its API', async () => {
  const api = createPlacet({ tag, language: 'nl', nonce: 'n' })
  expect([script?.src, script?.dataset.lang, script?.nonce]).toEqual([tag, 'nl', 'n'])
  const started = { version: '1.0.0' }
  for (const work of page.placet as ((api: unknown) => void)[]) work(started)
  expect(await api).toBe(started)
})

test('takes the API that is already there', async () => {
  const started = { version: '1.0.0', push: (work: (api: unknown) => void) => work(started) }
  page.placet = started
  expect(await createPlacet({ tag })).toBe(started)
  expect(script).toBeUndefined()
})

test('says so when the tag cannot be loaded', async () => {
  const api = createPlacet({ tag })
  script?.onerror?.(new Event('error') as never)
  await expect(api).rejects.toThrow(tag)
})
