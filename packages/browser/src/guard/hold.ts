/** Guard. Hold: turns an element that would contact a service into one that waits for it, as the gate knows them. */
import type { Verdict } from './verdict.ts'

/** Elements that load something by themselves. */
export const LOADING = 'script,img,image,iframe,frame,embed,object,video,audio,source,track,link,input,use,feImage'

const isLoading = new RegExp(`^(${LOADING.replace(/,/g, '|')})$`, 'i')
const isSource = /^((image)?srcset|src|srcdoc|(xlink:)?href|data|poster)$/

export interface Hold {
  /** True when the element waits now instead of getting this value: the browser is not to be told. */
  divert(element: Element, name: string, value: unknown): boolean
  /** Makes everything below, and the node itself, wait as it must. True when something did. Scripts that came as markup never run, and may be spared. */
  tame(root: Node, isMarkup?: boolean): boolean
  /** True when something in there would wait. Changes nothing. */
  holds(root: Node): boolean
  /** A script that takes the place of a held one tells its end to whoever listens to that. */
  stands(fresh: unknown, held: unknown): void
}

const isScript = (node: unknown): node is HTMLScriptElement => (node as Element | undefined)?.localName === 'script'

/**
 * `used` hears of services that were let through. `isPressed` is true while the visitor lets in what a placeholder stands for, this once.
 * `parse` reads markup where nothing acts.
 */
export function createHold(
  { claim, waits }: Verdict,
  used: (ids: string) => void,
  isPressed: () => boolean,
  parse: (html: unknown) => Node,
): Hold {
  // Taken before anything is replaced; they serve the elements of every frame.
  const { setAttribute, removeAttribute, getAttribute } = Element.prototype
  const set = (element: Element, name: string, value: unknown) => setAttribute.call(element, name, `${value}`)
  const get = (element: Element, name: string) => getAttribute.call(element, name)
  const drop = (element: Element, ...names: string[]) => {
    for (const name of names) removeAttribute.call(element, name)
  }
  const held = new WeakSet<Element>()
  const released = new WeakSet<Element>()

  /** The address waits for these services, or else was let through for their grants. */
  function claimOf(element: Element, name: string, value: unknown): string {
    if (!isSource.test(name) || !isLoading.test(element.localName)) return ''
    if (name === 'srcdoc') return waitingIn(parse(value))
    const { ownerDocument } = element
    // A document that nobody sees has no address of its own.
    const base = (ownerDocument.defaultView ? ownerDocument : document).baseURI
    const addresses = /srcset/.test(name) ? `${value}`.split(/[\s,]+/) : [value]
    const claims = addresses.map((address) => claim(address, base))
    return claims.find(waits) ?? claims.find(Boolean) ?? ''
  }

  const elementsIn = (root: Node) =>
    [root, ...((root as Element).querySelectorAll?.(LOADING) ?? [])].filter((node) => (node as Element).attributes) as Element[]

  function waitingIn(root: Node): string {
    for (const element of elementsIn(root)) {
      for (const { name, value } of element.attributes) {
        const ids = claimOf(element, name, value)
        if (waits(ids)) return ids
      }
    }
    return ''
  }

  /** The visitor let in this very element, or its own label says which of the services of a shared host it is. */
  function mayPass(element: Element, name: string, value: unknown, ids: string): boolean {
    if (isPressed() && get(element, `data-${name}`) === `${value}`) released.add(element)
    const service = get(element, 'data-service') ?? ''
    const consent = get(element, 'data-consent')?.match(/[^\s,!]+/g) ?? []
    return released.has(element) || (ids.split(' ').includes(service) && !waits([service, ...consent].join(' ')))
  }

  function hold(element: Element, name: string, value: unknown, ids: string): void {
    if (isScript(element)) {
      const type = get(element, 'type')
      if (type && type !== 'text/plain') set(element, 'data-type', type)
      set(element, 'type', 'text/plain')
      // One made by script is async without saying so; the one that takes its place would not be.
      if (element.async) set(element, 'async', '')
    }
    // The gate knows what it holds by a need for consent, and a script by its service as well: a service that can stop needs no reload.
    const isOne = isScript(element) && !/ /.test(ids)
    if (isOne) set(element, 'data-service', ids)
    else {
      // What the page itself asks for is asked for as well.
      const own = held.has(element) ? '' : (get(element, 'data-consent') ?? '')
      set(element, 'data-consent', `${own} ${ids}`.trim())
    }
    drop(element, name, 'data-consent-unless', isOne ? '' : 'data-service')
    set(element, `data-${name.replace('xlink:', '')}`, value)
    held.add(element)
  }

  /** The page changed its mind about an element that waits. */
  function letGo(element: Element, name: string): void {
    held.delete(element)
    const type = get(element, 'data-type')
    drop(element, name, 'data-consent', 'data-service', ...(isScript(element) ? ['type'] : []))
    if (type && isScript(element)) set(element, 'type', type)
  }

  function divert(element: Element, written: string, value: unknown): boolean {
    const name = `${written}`.toLowerCase()
    if (name === 'type') {
      if (!isScript(element) || !held.has(element)) return false
      if (value !== 'text/plain') set(element, 'data-type', value)
      return true
    }
    const ids = claimOf(element, name, value)
    if (waits(ids) && !mayPass(element, name, value, ids)) {
      hold(element, name, value, ids)
      return true
    }
    if (ids) used(ids)
    const waiting = `data-${name}`
    if (held.has(element) && isSource.test(name) && ![null, `${value}`].includes(get(element, waiting))) letGo(element, waiting)
    return false
  }

  return {
    divert,
    tame(root, isMarkup) {
      let isFound = false
      for (const element of elementsIn(root)) {
        if (isMarkup && isScript(element)) continue
        for (const { name, value } of [...element.attributes]) isFound = divert(element, name, value) || isFound
      }
      return isFound
    },
    holds: (root) => !!waitingIn(root),
    stands(fresh, old) {
      if (!isScript(fresh) || !isScript(old) || !held.has(old)) return
      for (const type of ['load', 'error']) fresh.addEventListener(type, () => old.dispatchEvent(new Event(type)))
    },
  }
}
