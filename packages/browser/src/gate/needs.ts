/** Gate. Needs: what an element asks for before it may act. */
import { type Asked, type ChoiceInForce, isAllowed } from '@placet/model'

export interface Needs {
  /** Categories named by the markup. */
  categories: string[]
  service: string | undefined
  /** `data-consent-unless`: it may act only while not all of these are granted. */
  isNegated: boolean
}

/** Reads another product's markup: what it names, in our words. `undefined` where it says nothing. */
export type ReadForeign = (element: HTMLElement) => { named: string; service?: string | undefined } | undefined

/** Everything the gate looks after. */
export const HELD = '[data-consent],[data-consent-unless],script[type="text/plain"],template'

/** Reads an element's needs; `undefined` for one that is not ours to hold. */
export function needsOf(element: HTMLElement, readForeign?: ReadForeign): Needs | undefined {
  const { consent, consentUnless, service } = element.dataset
  const own = consent ?? consentUnless ?? (service && '')
  const { named, service: name } = (own === undefined && readForeign?.(element)) || { named: own, service }
  if (named === undefined) return
  return {
    categories: named.split(/[\s,]+/).filter((word) => word && word !== '!'),
    service: name,
    isNegated: consentUnless !== undefined || named[0] === '!',
  }
}

/** True when the element may act now. An element that names nothing known is never granted. */
export function mayAct({ categories, service, isNegated }: Needs, inForce: ChoiceInForce, asked: Asked): boolean {
  const allows = (name: string) => isAllowed(name, inForce, asked)
  const catalogued = service && asked.services[service]?.category
  // The service answers for its own category; where the markup names another one, both have to be granted.
  const agrees = !categories.length || (categories.length === 1 && categories[0] === catalogued)
  const others = agrees || !catalogued ? categories : [...categories, catalogued]
  const isNamed = service !== undefined || categories.length > 0
  const isGranted = isNamed && (service ? allows(service) && (agrees || others.every(allows)) : categories.every(allows))
  return isNegated ? isNamed && !isGranted : isGranted
}
