/** Guard. Attributes: the ways in which a script gives an element its source. */
import type { Hold } from './hold.ts'
import { patch } from './patch.ts'
import type { Realm } from './realm.ts'

/** Interface of an element, to its properties that name a source. */
const SOURCES: Record<string, string> = {
  Script: 'src type',
  Image: 'src srcset',
  IFrame: 'src srcdoc',
  Frame: 'src',
  Embed: 'src',
  Object: 'data',
  Media: 'src',
  Video: 'poster',
  Source: 'src srcset',
  Track: 'src',
  Link: 'href imageSrcset',
  Input: 'src',
}

export function guardAttributes(realm: Realm, inert: Document, { divert }: Hold): void {
  for (const [element, names] of Object.entries(SOURCES)) {
    patch(
      realm[`HTML${element}Element`]?.prototype,
      names,
      (native, name) =>
        function (value) {
          if (!divert(this as Element, name, value)) native.call(this, value)
        },
    )
  }
  const { Element, Attr, NamedNodeMap } = realm
  patch(
    Element?.prototype,
    'setAttribute setAttributeNS',
    (native) =>
      function (...given) {
        const [value, name] = given.toReversed()
        if (!divert(this as Element, name as string, value)) native.apply(this, given)
      },
  )
  patch(
    Element?.prototype,
    'setAttributeNode setAttributeNodeNS',
    (native) =>
      function (attribute) {
        const { name, value } = attribute as Attr
        return divert(this as Element, name, value) ? null : native.call(this, attribute)
      },
  )
  patch(
    Attr?.prototype,
    'value',
    (native) =>
      function (value) {
        const { ownerElement, name } = this as Attr
        if (!ownerElement || !divert(ownerElement, name, value)) native.call(this, value)
      },
  )
  // Nobody can tell whose attributes these are: what any element would have to wait for is left out.
  patch(
    NamedNodeMap?.prototype,
    'setNamedItem setNamedItemNS',
    (native) =>
      function (attribute) {
        const { name, value } = attribute as Attr
        return divert(inert.createElement('img'), name, value) ? null : native.call(this, attribute)
      },
  )
}
