/** Guard. Storage: cookies and keys that a service keeps on the device. A held write is forgotten, or refused where the browser could refuse it. */
import type { Trace } from '@placet/model'
import { type Native, patch } from './patch.ts'
import type { Realm } from './realm.ts'

/** `stops` is true for a name that must not be written now. */
export function guardStorage(realm: Realm, stops: (kind: Trace['kind'], name: unknown) => boolean): void {
  const { Document, CookieStore, Storage, IDBFactory, CacheStorage, ServiceWorkerContainer, DOMException } = realm

  patch(
    Document?.prototype,
    'cookie',
    (native) =>
      function (cookie) {
        const [, name, value] = /^\s*([^=;]*?)\s*(?:=\s*([^;]*))?(?:;|$)/.exec(`${cookie}`) ?? []
        // An empty one tells nothing: it is how a cookie is deleted.
        if (!value || !stops('cookie', name)) native.call(this, cookie)
      },
  )
  patch(
    CookieStore?.prototype,
    'set',
    (native) =>
      function (...given) {
        const [cookie] = given as [{ name?: string } | undefined]
        return stops('cookie', cookie?.name ?? cookie) ? Promise.resolve() : native.apply(this, given)
      },
  )

  const refusal = () => new DOMException('The request was denied.', 'SecurityError')
  const refuse =
    (kind: Trace['kind'], answer: () => unknown) =>
    (native: Native): Native =>
      function (...given) {
        return stops(kind, given[0]) ? answer() : native.apply(this, given)
      }
  const reject = () => Promise.reject(refusal())
  patch(
    IDBFactory?.prototype,
    'open',
    refuse('indexed-db', () => {
      throw refusal()
    }),
  )
  patch(CacheStorage?.prototype, 'open', refuse('cache', reject))
  patch(
    ServiceWorkerContainer?.prototype,
    'register',
    (native) =>
      function (...given) {
        const [script, { scope = './' } = {}] = given as [unknown, { scope?: string }?]
        const isStopped = [script, scope].some((path) => stops('service-worker', new URL(`${path}`, realm.document.baseURI).pathname))
        return isStopped ? reject() : native.apply(this, given)
      },
  )

  // A storage takes keys as properties too, which no prototype hears of: so the page gets one that listens.
  const real = new WeakMap<object, object>()
  const kindOf = new WeakMap<object, Trace['kind']>()
  patch(
    Storage?.prototype,
    'getItem setItem removeItem clear key',
    (native, method) =>
      function (...given) {
        const storage = real.get(this as object) ?? (this as object)
        const kind = kindOf.get(storage)
        if (method !== 'setItem' || !kind || !stops(kind, given[0])) return native.apply(storage, given)
      },
  )
  for (const [name, kind] of [
    ['localStorage', 'local-storage'],
    ['sessionStorage', 'session-storage'],
  ] as const) {
    try {
      const found = Object.getOwnPropertyDescriptor(realm, name) as PropertyDescriptor
      let shown: object | undefined
      Object.defineProperty(realm, name, {
        ...found,
        get() {
          const storage = found.get?.call(realm)
          if (!storage || shown) return shown ?? storage
          const ours = new Proxy(storage as object, {
            get: (target, key) => Reflect.get(target, key),
            set: (target, key, value) => stops(kind, key) || Reflect.set(target, key, value),
            defineProperty: (target, key, how) => stops(kind, key) || Reflect.defineProperty(target, key, how),
          })
          kindOf.set(storage, kind)
          real.set(ours, storage)
          shown = ours
          return ours
        },
      })
    } catch {
      // This browser holds it fast, or keeps nothing.
    }
  }
}
