/** Sync. A device with every place that a service can use, each of which can fail on its own. */
import { vi } from 'vitest'

/** `throws`: forbidden. `read-only`: what is there stays. `hangs`: never answers, where an answer may take time. */
export const faults = ['none', 'throws', 'read-only', 'hangs'] as const
export type Fault = (typeof faults)[number]

export const kinds = ['cookies', 'localStorage', 'sessionStorage', 'databases', 'caches', 'workers'] as const
export type DeviceKind = (typeof kinds)[number]

/** A cookie as it was set. `domain` is empty for one of this host alone. */
export interface Jarred {
  name: string
  domain: string
  path: string
  isSecure?: boolean
  isPartitioned?: boolean
}

export interface Device {
  jar: Jarred[]
  /** Names in the other places. Workers are known by path, for scope and script alike. */
  kept: Record<Exclude<DeviceKind, 'cookies'>, Set<string>>
  faults: Record<DeviceKind, Fault>
  /** Databases that something holds open. */
  open: Set<string>
  /** False: a browser that does not tell its databases. */
  mayListDatabases: boolean
}

const forbidden = () => {
  throw new Error('SecurityError')
}

/** Puts a device in the place of this environment's, at an address. */
export function aDevice(address = 'https://www.shop.example/fr/offers/chairs'): Device {
  const { hostname, pathname } = new URL(address)
  const kept = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Device['kept']
  const healthy = Object.fromEntries(kinds.map((kind) => [kind, 'none'])) as Device['faults']
  const device: Device = { jar: [], kept, faults: healthy, open: new Set(), mayListDatabases: true }
  const { faults } = device
  const isSeen = ({ path }: Jarred) => path === '/' || pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)

  vi.stubGlobal('location', { hostname, pathname })
  vi.stubGlobal('document', {
    hidden: false,
    get cookie() {
      if (faults.cookies === 'throws') forbidden()
      return device.jar
        .filter(isSeen)
        .map(({ name }) => `${name}=1`)
        .join('; ')
    },
    set cookie(text: string) {
      if (faults.cookies === 'throws') forbidden()
      if (faults.cookies === 'read-only') return
      const [pair = '', ...attributes] = text.split(';')
      const told = new Map(attributes.map((one) => one.split('=') as [string, string]))
      const name = pair.split('=')[0] as string
      const domain = told.get('domain') ?? ''
      // Browsers refuse a domain that is not the host's, a public suffix, and a prefixed name that is not secure.
      if (domain && (!`.${hostname}`.endsWith(`.${domain}`) || domain === 'example')) return
      if (/^__(Secure|Host)-/.test(name) && !told.has('secure')) return
      const isThis = (one: Jarred) =>
        one.name === name && one.domain === domain && one.path === told.get('path') && !!one.isPartitioned === told.has('partitioned')
      if (told.get('max-age') === '0') device.jar = device.jar.filter((one) => !isThis(one))
    },
  })

  const guarded = (kind: DeviceKind) => faults[kind] === 'throws' && forbidden()
  const isReadOnly = (kind: DeviceKind) => faults[kind] === 'read-only'
  const later = <T>(kind: DeviceKind, answer: () => T) =>
    new Promise<T>((resolve, reject) => {
      if (faults[kind] === 'throws') reject(new Error('SecurityError'))
      else if (faults[kind] !== 'hangs') resolve(answer())
    })

  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const area = new Proxy(
      {},
      {
        ownKeys: () => [...kept[kind]],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: (_, key) => (key === 'removeItem' ? (name: string) => (isReadOnly(kind) ? forbidden() : kept[kind].delete(name)) : undefined),
      },
    )
    vi.spyOn(window, kind, 'get').mockImplementation(() => {
      guarded(kind)
      return area as Storage
    })
  }

  vi.stubGlobal('indexedDB', {
    get databases() {
      guarded('databases')
      return device.mayListDatabases ? () => later('databases', () => [...kept.databases].map((name) => ({ name, version: 1 }))) : undefined
    },
    deleteDatabase(name: string) {
      guarded('databases')
      const request: Partial<Record<'onsuccess' | 'onerror' | 'onblocked', () => void>> = {}
      queueMicrotask(() => {
        if (device.open.has(name)) request.onblocked?.()
        else if (isReadOnly('databases')) request.onerror?.()
        else {
          kept.databases.delete(name)
          request.onsuccess?.()
        }
      })
      return request
    },
  })
  vi.stubGlobal('caches', {
    keys: () => later('caches', () => [...kept.caches]),
    delete: (name: string) => later('caches', () => (isReadOnly('caches') ? forbidden() : kept.caches.delete(name))),
  })
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistrations: () =>
        later('workers', () =>
          [...kept.workers].map((path) => ({
            scope: `https://${hostname}${path}`,
            active: { scriptURL: `https://${hostname}${path}` },
            unregister: async () => !isReadOnly('workers') && kept.workers.delete(path),
          })),
        ),
    },
  })
  return device
}
