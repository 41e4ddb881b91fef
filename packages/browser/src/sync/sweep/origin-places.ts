/** Sync. Places of an origin: storage, databases, caches and service workers of this host alone. */
import type { Place } from './place.ts'

/** localStorage or sessionStorage. */
export const keysOf = (area: 'localStorage' | 'sessionStorage'): Place => ({
  names: () => Object.keys(window[area]),
  remove(key) {
    window[area].removeItem(key)
    return true
  },
})

/** IndexedDB. Where a browser does not tell its databases, the exact names among the listed are tried. */
export const databases: Place = {
  async names(listed) {
    if (!indexedDB.databases) return listed.filter((name) => !name.includes('*'))
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
  },
  remove: (name) =>
    new Promise((done) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = () => done(true)
      // Something holds it open. It goes when that ends; nobody waits for it.
      request.onerror = request.onblocked = () => done(false)
    }),
}

/** Cache Storage. */
export const cacheStorage: Place = {
  names: () => caches.keys(),
  async remove(name) {
    await caches.delete(name)
    return true
  },
}

const pathsOf = ({ scope, active, waiting, installing }: ServiceWorkerRegistration): string[] =>
  [scope, active?.scriptURL, waiting?.scriptURL, installing?.scriptURL].flatMap((url) => (url ? new URL(url).pathname : []))

/** Service workers, each by the path of its scope and by that of its script. */
export const serviceWorkers: Place = {
  names: async () => (await navigator.serviceWorker.getRegistrations()).flatMap(pathsOf),
  async remove(path) {
    const known = await navigator.serviceWorker.getRegistrations()
    const gone = await Promise.all(known.map((registration) => !pathsOf(registration).includes(path) || registration.unregister()))
    return gone.every(Boolean)
  },
}
