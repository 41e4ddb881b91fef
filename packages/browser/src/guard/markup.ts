/** Guard. Markup: the ways in which a script has the browser read HTML into the page. */
import { type Hold, LOADING } from './hold.ts'
import { type Native, patch } from './patch.ts'
import type { Realm } from './realm.ts'

const names = LOADING.replace(/,/g, '|')
/** Nothing in markup without one of these loads anything. A tag's name cannot be written in another way. */
const isSuspect = new RegExp(`<(${names})[\\s/>]`, 'i')
/** A tag that is not closed yet, and may be one of these. */
const unclosed = new RegExp(`<([a-z]*|(${names})[\\s/][^>]*)$`, 'i')

/** Where markup goes that is put beside an element. */
const places: Record<string, (element: Element) => [Node | null, Node | null]> = {
  beforebegin: (element) => [element.parentNode, element],
  afterbegin: (element) => [element, element.firstChild],
  beforeend: (element) => [element, null],
  afterend: (element) => [element.parentNode, element.nextSibling],
}

/** `grown` is called after anything may have come that has a window of its own. */
export function guardMarkup(
  { Element, ShadowRoot, Range, Document, Node }: Realm,
  inert: Document,
  { tame }: Hold,
  grown: () => void,
): void {
  const { insertBefore } = Node.prototype
  const { set: setInner } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as { set: Native }

  /**
   * Reads markup where nothing acts, in an element of the same name, because what is read depends on it. Returns it with everything made to wait that
   * must; nothing where nothing must: then the browser is left to do as it always does.
   */
  function read(html: unknown, around: Node | null, parse: (box: Element) => unknown, isMarkup = true): Node | undefined {
    if (!isSuspect.test(`${html}`)) return
    const { namespaceURI, localName } = around as Element
    const box = inert.createElementNS(namespaceURI ?? 'http://www.w3.org/1999/xhtml', localName ?? 'div')
    const found = (parse(box) ?? box) as Element
    // Where scripts run nobody sees these; read here they would come to life.
    for (const unseen of found.querySelectorAll('noscript')) unseen.remove()
    return tame(found, isMarkup) ? found : undefined
  }

  function put(from: Node, into: Node | null, next: Node | null): void {
    const all = inert.createDocumentFragment()
    all.append(...from.childNodes)
    if (into) insertBefore.call(into, all, next)
  }

  const inner = (native: Native): Native =>
    function (...given) {
      const target = this as HTMLTemplateElement
      // What a template holds acts nowhere; it waits from the start.
      const box = target.content ? undefined : read(given[0], target, (into) => native.apply(into, given))
      if (box) {
        target.textContent = ''
        put(box, target, null)
      } else native.apply(this, given)
      if (target.content) tame(target.content, true)
      grown()
    }
  for (const kind of [Element, ShadowRoot]) patch(kind?.prototype, 'innerHTML setHTMLUnsafe setHTML', inner)

  patch(
    Element.prototype,
    'outerHTML',
    (native) =>
      function (html) {
        const target = this as Element
        const box = read(html, target.parentNode ?? target, (into) => setInner.call(into, html))
        if (box) {
          put(box, target.parentNode, target)
          target.remove()
        } else native.call(this, html)
        grown()
      },
  )
  patch(
    Element.prototype,
    'insertAdjacentHTML',
    (native) =>
      function (where, html) {
        const [into, next] = places[`${where}`.toLowerCase()]?.(this as Element) ?? []
        const box = into && read(html, into, (around) => setInner.call(around, html))
        if (box) put(box, into, next as Node | null)
        else native.call(this, where, html)
        grown()
      },
  )
  patch(
    Range.prototype,
    'createContextualFragment',
    (native) =>
      function (html) {
        const parse = (box: Element) => {
          const range = inert.createRange()
          range.selectNodeContents(box)
          return native.call(range, html) as Node
        }
        // Its scripts do run.
        return read(html, (this as Range).startContainer, parse, false) ?? native.call(this, html)
      },
  )

  let rest = ''
  patch(
    Document.prototype,
    'write writeln',
    (native, name) =>
      function (...given) {
        const html = rest + given.join('') + (name === 'writeln' ? '\n' : '')
        const [open = ''] = unclosed.exec(html) ?? []
        const whole = html.slice(0, html.length - open.length)
        const box = read(whole, inert.body, (into) => setInner.call(into, rest || open ? whole : given[0]), false)
        if (box || rest || open) {
          rest = open
          try {
            native.call(this, box ? (box as Element).innerHTML : whole)
          } catch (error) {
            // A page that trusts no text gets nothing, rather than what must wait.
            if (!box) throw error
          }
        } else native.apply(this, given)
        grown()
      },
  )
}
