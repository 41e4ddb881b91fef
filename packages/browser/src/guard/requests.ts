/** Guard. Requests: what a script sends or opens by itself. A held one fails as it would without a network, and is never made up for (VEN-14). */
import { type Native, patch, patchClass } from './patch.ts'
import type { Realm } from './realm.ts'

/** Nobody answers there, and nobody is asked. */
const NOWHERE = 'blob:held'

/** `stops` is true for an address that must not be contacted now, and tells of it; also when what is opened would last. */
export function guardRequests(realm: Realm, stops: (address: unknown, isLasting?: boolean) => boolean): void {
  const { XMLHttpRequest, Navigator, Worklet, EventTarget, Event } = realm
  const isHeld = (address: unknown) => stops((address as Request | undefined)?.url ?? address)
  const failed = () => Promise.reject(new realm.TypeError('Failed to fetch'))

  const unless =
    (answer: () => unknown) =>
    (native: Native): Native =>
      function (...given) {
        return isHeld(given[0]) ? answer() : native.apply(this, given)
      }
  patch(realm, 'fetch', unless(failed))
  patch(
    realm,
    'fetchLater',
    unless(() => ({ activated: false })),
  )
  patch(
    Navigator?.prototype,
    'sendBeacon',
    unless(() => false),
  )
  patch(Worklet?.prototype, 'addModule', unless(failed))

  const asked = new WeakMap<object, unknown[]>()
  const { open } = XMLHttpRequest.prototype
  patch(
    XMLHttpRequest.prototype,
    'open',
    (native) =>
      function (...given) {
        asked.set(this as object, given)
        return native.apply(this, given)
      },
  )
  patch(
    XMLHttpRequest.prototype,
    'send',
    (native) =>
      function (body) {
        const [method, address, isAsync = true] = asked.get(this as object) ?? []
        if (isHeld(address)) open.call(this, method, NOWHERE, isAsync)
        return native.call(this, body)
      },
  )

  /** Something that could not connect: it says so once, a moment later. */
  function dead(kind: { prototype: object }, values: object, events: string[]): object {
    const target = new EventTarget()
    Object.setPrototypeOf(target, kind.prototype)
    const own = { ...values, onopen: null, onmessage: null, onerror: null, onclose: null, close() {}, send() {} }
    for (const [name, value] of Object.entries(own)) Object.defineProperty(target, name, { value, writable: true })
    setTimeout(() => {
      for (const type of events) {
        const event = new Event(type)
        target.dispatchEvent(event)
        target[`on${type}`]?.(event)
      }
    })
    return target
  }
  patchClass(realm, 'WebSocket EventSource', (construct, given, name) => {
    if (!stops(given[0], true)) return construct(given)
    const isSocket = name === 'WebSocket'
    return dead(realm[name], { url: `${given[0]}`, readyState: isSocket ? 3 : 2 }, isSocket ? ['error', 'close'] : ['error'])
  })
  // Other sites' workers no browser starts; these two say so in their own way.
  patchClass(realm, 'WebTransport Worker SharedWorker', (construct, given) => {
    if (stops(given[0], true)) throw new realm.DOMException('Failed to connect', 'NetworkError')
    return construct(given)
  })
  patchClass(realm, 'Audio', (construct, [address]) => {
    const audio = construct([]) as HTMLAudioElement
    if (address !== undefined) {
      audio.preload = 'auto'
      audio.src = address as string
    }
    return audio
  })
}
