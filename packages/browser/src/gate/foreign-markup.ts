/** Gate. Foreign markup: what other products' attributes mean here, so that a site can switch without editing its pages. */
import { type Needs, namesIn, needsOf } from './needs.ts'

/** Words of Cookiebot and OneTrust for our categories. */
const WORDS: Record<string, string> = {
  preferences: 'functional',
  statistics: 'analytics',
  c0001: 'necessary',
  c0002: 'analytics',
  c0003: 'functional',
  c0004: 'marketing',
  c0005: 'marketing',
}

/** Reads an element's needs, in our markup or in that of CookieConsent, Cookiebot, Probo, OneTrust, Klaro or Orejime. */
export function anyNeedsOf(element: HTMLElement, known: object = {}): Needs | undefined {
  const own = needsOf(element, known)
  if (own) return own
  const { category, cookieconsent, cookieConsent, name, purpose } = element.dataset
  if (element.tagName === 'TEMPLATE')
    return purpose === undefined ? undefined : { categories: namesIn(purpose), service: undefined, _isNegated: false }
  if (element.tagName !== 'SCRIPT') return
  const optanon = /optanon-category-(c\d+)/i.exec(element.className)?.[1]
  const named = category ?? cookieconsent ?? cookieConsent ?? optanon ?? (name && '')
  if (named === undefined) return
  return { categories: namesIn(named).map((word) => WORDS[word.toLowerCase()] ?? word), service: name, _isNegated: named.startsWith('!') }
}
