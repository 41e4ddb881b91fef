/** Gate. Needs: what an element asks for before it may act. */
import { type Asked, type ChoiceInForce, isAllowed } from '@placet/model'

export interface Needs {
  /** Categories named by the markup. */
  categories: string[]
  service: string | undefined
  /** `data-consent-unless`: it may act only while not all of these are granted. */
  _isNegated: boolean
}

/** Among these is everything the gate looks after. */
export const HELD = '[data-consent],[data-consent-unless],script,template'

/** Splits what markup names. A leading exclamation mark, CookieConsent's negation, is not part of a name. */
export const namesIn = (text: string): string[] => text.match(/[^\s,!]+/g) ?? []

/**
 * Reads an element's needs from our own markup; `undefined` for one that is not ours to hold. Most name one of the `known` categories
 * alone: that is seen without the first pattern that a page would have its engine compile.
 */
export function needsOf({ dataset: { consent, consentUnless, service } }: HTMLElement, known: object): Needs | undefined {
  const named = consent ?? consentUnless ?? (service && '')
  return named === undefined
    ? named
    : { categories: named in known ? [named] : namesIn(named), service, _isNegated: !consent && consentUnless !== undefined }
}

/** True when the element may act now. An element that names nothing known is never granted. */
export function mayAct(
  { categories, service, _isNegated }: Needs,
  inForce: Pick<ChoiceInForce, 'choices' | 'services'>,
  asked: Asked,
): boolean {
  const catalogued = asked.services[service as string]
  // The service answers for its own category; where the markup names another one, both have to be granted.
  const agrees = categories.every((id) => id === catalogued)
  const names = (agrees ? [service] : [service, ...categories, catalogued]).filter((name) => name) as string[]
  return names.length > 0 && !_isNegated === names.every((name) => isAllowed(name, inForce, asked))
}
