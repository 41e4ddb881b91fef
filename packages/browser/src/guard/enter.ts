/** Guard. Enter: puts the guard into the page's realm, and into that of every frame from which a script could borrow clean functions. */
import { guardAttributes } from './attributes.ts'
import { createHold } from './hold.ts'
import { guardMarkup } from './markup.ts'
import { guardNodes } from './nodes.ts'
import { type Native, patch } from './patch.ts'
import type { Realm } from './realm.ts'
import { guardRequests } from './requests.ts'
import { guardStorage } from './storage.ts'
import type { Verdict } from './verdict.ts'

export interface Around {
  verdict: Verdict
  /** Hears of services that were let through, and stay. */
  used(ids: string): void
  /** Hears of services that a request or a write waits for. */
  stopped(ids: string): void
  /** True while the visitor lets in what a placeholder stands for, this once. */
  isPressed(): boolean
}

/** Guards a window, and the frames in it as they come. One port that cannot be guarded stops no other. */
export function enterWith(page: Realm, { verdict, used, stopped, isPressed }: Around): void {
  const { claim, claimOnTrace, waits } = verdict
  const template = page.document.implementation.createHTMLDocument('').createElement('template')
  const { set: setInner } = Object.getOwnPropertyDescriptor(page.Element.prototype, 'innerHTML') as { set: Native }
  const hold = createHold(verdict, used, isPressed, (html) => {
    setInner.call(template, html)
    return template.content
  })
  const seen = new WeakSet<object>()

  const stops = (ids: string) => {
    const isStopped = waits(ids)
    if (isStopped) stopped(ids)
    return isStopped
  }

  function enter(found: unknown): void {
    try {
      const realm = ((found as Document).defaultView ?? found) as Realm
      // Every document has interfaces of its own. Another site's are out of reach: that throws, and is no concern of ours.
      if (!realm.document || seen.has(realm.Node)) return
      seen.add(realm.Node)
      guard(realm)
    } catch {
      // See above.
    }
  }

  function guard(realm: Realm): void {
    const { document } = realm
    const inert = document.implementation.createHTMLDocument('')
    const grown = () => {
      for (let i = 0; i < realm.length; i++) enter(realm[i])
    }
    const entered = (native: Native): Native =>
      function (...given) {
        const answer = native.apply(this, given)
        enter(answer)
        return answer
      }
    const ports = [
      () => guardMarkup(realm, inert, hold, grown),
      () => guardNodes(realm, inert, hold, grown),
      () => guardAttributes(realm, inert, hold),
      () =>
        guardRequests(realm, (address, isLasting) => {
          const ids = claim(address, document.baseURI)
          if (stops(ids)) return true
          if (isLasting && ids) used(ids)
          return false
        }),
      () => guardStorage(realm, (kind, name) => stops(claimOnTrace(kind, name))),
      () => {
        for (const kind of ['IFrame', 'Frame', 'Object', 'Embed'])
          patch(realm[`HTML${kind}Element`]?.prototype, 'contentWindow contentDocument getSVGDocument', entered)
        patch(realm, 'open', entered)
        document.addEventListener('load', grown, true)
      },
    ]
    for (const port of ports) {
      try {
        port()
      } catch {
        // The others still hold.
      }
    }
  }

  enter(page)
}
