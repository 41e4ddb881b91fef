/** Guard. Nodes: the ways in which a script brings elements into the page that were made elsewhere, or copies of what is there. */
import type { Hold } from './hold.ts'
import { patch } from './patch.ts'
import type { Realm } from './realm.ts'

/** What an insertion is called, by interface. */
const INSERTIONS: Record<string, string> = {
  Node: 'appendChild insertBefore replaceChild',
  Element: 'append prepend replaceChildren before after replaceWith insertAdjacentElement moveBefore',
  Document: 'append prepend replaceChildren moveBefore',
  DocumentFragment: 'append prepend replaceChildren moveBefore',
  CharacterData: 'before after replaceWith',
  DocumentType: 'before after replaceWith',
  Range: 'insertNode surroundContents',
}

const FRAMES = 'iframe,frame,object,embed'
const isFrame = new RegExp(`^(${FRAMES.replace(/,/g, '|')})$`)

/** `grown` is called after anything came that may have a window of its own. */
export function guardNodes(realm: Realm, inert: Document, { tame, holds, stands }: Hold, grown: () => void): void {
  const page = realm.document
  const { importNode, adoptNode } = page

  for (const [kind, names] of Object.entries(INSERTIONS)) {
    patch(
      realm[kind]?.prototype,
      names,
      (native, name) =>
        function (...given) {
          let hasFrame = false
          for (const node of given as (Element | undefined)[]) {
            const owner = node?.ownerDocument
            if (!owner) continue
            // Whatever was made in this document was looked at then.
            if (owner !== page) tame(node)
            hasFrame ||= isFrame.test(node.localName) || !!(node.firstElementChild && node.querySelector(FRAMES))
          }
          if (name === 'replaceWith') stands(given[0], this)
          const answer = native.apply(this, given)
          if (hasFrame) grown()
          return answer
        },
    )
  }

  /** A copy that would act as soon as it is made is made where nothing acts. */
  const copied = (copy: Node): Node => {
    tame(copy)
    return adoptNode.call(page, copy)
  }
  const mayHold = (node: unknown): node is Node => !!(node as Element | undefined)?.querySelectorAll && holds(node as Node)
  patch(
    realm.Node?.prototype,
    'cloneNode',
    (native) =>
      function (isDeep) {
        return mayHold(this) ? copied(importNode.call(inert, this as Node, !!isDeep)) : native.call(this, isDeep)
      },
  )
  patch(
    realm.Document?.prototype,
    'importNode adoptNode',
    (native, name) =>
      function (node, options) {
        if (!mayHold(node)) return native.call(this, node, options)
        return copied(name === 'importNode' ? importNode.call(inert, node, options as boolean) : node)
      },
  )
}
