/** Gate. Foreign markup: what other products' attributes mean here, so that a site can switch without editing its pages. */
import type { ReadForeign } from './needs.ts'

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

/** CookieConsent, Cookiebot, Probo and OneTrust name a category, Klaro a service; Orejime wraps in a template. */
export const readForeign: ReadForeign = (element) => {
  const { category, cookieconsent, cookieConsent, name, purpose } = element.dataset
  if (element.tagName === 'TEMPLATE') return purpose === undefined ? undefined : { named: purpose }
  if (element.tagName !== 'SCRIPT') return
  const optanon = /optanon-category-(c\d+)/i.exec(element.className)?.[1]
  const named = category ?? cookieconsent ?? cookieConsent ?? optanon
  if (named === undefined && name === undefined) return
  // CookieConsent negates a category with an exclamation mark.
  const [, negation, rest] = /^(!?)(.*)$/.exec(named ?? '') as unknown as [string, string, string]
  const words = rest.split(/[\s,]+/).map((word) => WORDS[word.toLowerCase()] ?? word)
  return { named: `${negation && '! '}${words.join(' ')}`, service: name }
}
