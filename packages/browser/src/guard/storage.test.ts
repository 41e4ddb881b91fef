import { expect, test } from 'vitest'
import type { Realm } from './realm.ts'
import { guardStorage } from './storage.ts'

/** As much of a browser as keeps something. */
function aRealm() {
  const jar: string[] = []
  class Document {
    baseURI = 'http://www.shop.example/'
    get cookie() {
      return jar.join('; ')
    }
    set cookie(cookie: string) {
      jar.push(cookie)
    }
  }
  class Storage {
    [key: string]: unknown
    getItem(key: string) {
      return this[key] ?? null
    }
    setItem(key: string, value: string) {
      this[key] = value
    }
  }
  class CookieStore {
    async set(name: unknown) {
      jar.push(JSON.stringify(name))
    }
  }
  class IDBFactory {
    open(name: string) {
      return `opened ${name}`
    }
  }
  class CacheStorage {
    async open(name: string) {
      return `opened ${name}`
    }
  }
  class ServiceWorkerContainer {
    async register(script: string) {
      return `registered ${script}`
    }
  }
  const kept = new Storage()
  const realm = { Document, Storage, CookieStore, IDBFactory, CacheStorage, ServiceWorkerContainer, DOMException, document: new Document() }
  Object.defineProperty(realm, 'localStorage', { get: () => kept, configurable: true, enumerable: true })
  return { realm: realm as unknown as Realm, jar, kept }
}

function guarded(held: string[]) {
  const made = aRealm()
  const stopped: string[] = []
  guardStorage(made.realm, (kind, name) => {
    const isHeld = held.includes(`${kind} ${String(name)}`)
    if (isHeld) stopped.push(`${kind} ${String(name)}`)
    return isHeld
  })
  return { ...made, stopped }
}

test('a held cookie is not written; an empty one is a deletion, and passes', async () => {
  const { realm, jar } = guarded(['cookie _trk'])
  for (const cookie of ['_trk=1', ' _trk =1; path=/', '_trk=;max-age=0', '_trk', 'own=1; _trk=1']) realm.document.cookie = cookie
  const store = new realm.CookieStore()
  await store.set('_trk', '1')
  await store.set({ name: '_trk', value: '1' })
  await store.set({ name: 'own', value: '1' })
  expect(jar).toEqual(['_trk=;max-age=0', '_trk', 'own=1; _trk=1', '{"name":"own","value":"1"}'])
})

test('a held key is not written, by method, by property or by definition; all else works as before', () => {
  const { realm, kept } = guarded(['local-storage _trk'])
  const { localStorage, Storage } = realm
  localStorage.setItem('_trk', '1')
  localStorage._trk = '1'
  Storage.prototype.setItem.call(localStorage, '_trk', '1')
  Object.defineProperty(localStorage, '_trk', { value: '1', configurable: true })
  expect({ ...kept }).toEqual({})
  localStorage.setItem('own', '1')
  localStorage.other = '2'
  expect({ ...kept }).toEqual({ own: '1', other: '2' })
  expect([localStorage.getItem('own'), localStorage.other, Object.keys(localStorage), localStorage instanceof Storage]).toEqual([
    '1',
    '2',
    ['own', 'other'],
    true,
  ])
  expect(realm.localStorage).toBe(localStorage)
  expect(Reflect.set(localStorage, Symbol('_trk'), '1')).toBe(true)
})

test('a held cache or worker is refused as a browser refuses that keeps nothing', async () => {
  const { realm, stopped } = guarded(['cache trk', 'service-worker /trk.js'])
  const caches = new realm.CacheStorage()
  await expect(caches.open('trk')).rejects.toMatchObject({ name: 'SecurityError' })
  await expect(caches.open('own')).resolves.toBe('opened own')
  const workers = new realm.ServiceWorkerContainer()
  await expect(workers.register('trk.js')).rejects.toMatchObject({ name: 'SecurityError' })
  await expect(workers.register('own.js', { scope: '/x/' })).resolves.toBe('registered own.js')
  expect(stopped).toEqual(['cache trk', 'service-worker /trk.js'])
})

test('a held database is refused', () => {
  const { realm } = guarded(['indexed-db trk'])
  expect(() => realm.IDBFactory.prototype.open('trk')).toThrow(expect.objectContaining({ name: 'SecurityError' }))
  expect(realm.IDBFactory.prototype.open('own')).toBe('opened own')
})
