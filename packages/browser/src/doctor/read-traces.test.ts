// @vitest-environment happy-dom
/** Names of what lies on the device, and no values. */
import { expect, test, vi } from 'vitest'
import { readTraces } from './read-traces.ts'

test('names cookies, keys, databases and caches once each, and never a value', async () => {
  document.cookie = 'a=secret; path=/'
  localStorage.setItem('b', 'secret')
  sessionStorage.setItem('c', 'secret')
  vi.stubGlobal('indexedDB', { databases: async () => [{ name: 'd' }, {}, { name: 'd' }] })
  vi.stubGlobal('caches', { keys: async () => ['e'] })
  expect(await readTraces()).toEqual([
    { kind: 'cookie', name: 'a' },
    { kind: 'local-storage', name: 'b' },
    { kind: 'session-storage', name: 'c' },
    { kind: 'indexed-db', name: 'd' },
    { kind: 'cache', name: 'e' },
  ])
})

test('a store that is forbidden hides no other', async () => {
  vi.stubGlobal('indexedDB', {})
  vi.stubGlobal('caches', undefined)
  vi.stubGlobal('sessionStorage', undefined)
  expect((await readTraces()).map(({ kind }) => kind)).toEqual(['cookie', 'local-storage'])
})
