/** Site. Check of links: every address that a visitor can follow is safe in a page. */
import type { SiteConfig } from '../configuration.ts'
import { pointer, type Report } from '../mistake.ts'

const BASE = 'https://page.example'

/** True for a link to https, http or mailto, or one within the page's own host. */
function isSafeLink(link: string): boolean {
  if (!URL.canParse(link, BASE)) return false
  // Engines drop blanks inside a scheme and read a backslash as a slash: neither has a place in a link.
  return ['https:', 'http:', 'mailto:'].includes(new URL(link, BASE).protocol) && !/[\s\\]|^\/\//.test(link)
}

function checkLink(path: string, link: string, error: Report): void {
  if (isSafeLink(link)) return
  const right = 'Write an address with https://, http:// or mailto:, or one that begins with "/".'
  error(path, `"${link}" is not a link that may stand in a page.`, right)
}

function checkContact(contact: string, error: Report): void {
  const isMail = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact)
  const isPage = /^(https?:|mailto:|\/)/.test(contact) && isSafeLink(contact)
  if (isMail || isPage) return
  error('/controller/contact', `"${contact}" is not a way to reach the controller.`, 'Write an e-mail address, or the address of a page.')
}

/** Reports links that a page must not carry. */
export function checkLinks({ controller, policyUrl, services }: SiteConfig, error: Report): void {
  checkContact(controller.contact, error)
  if (typeof policyUrl === 'string') checkLink('/policyUrl', policyUrl, error)
  else for (const [language, link] of Object.entries(policyUrl ?? {})) checkLink(pointer('policyUrl', language), link, error)
  for (const [i, entry] of services.entries()) {
    const link = typeof entry === 'string' ? undefined : entry.privacyUrl
    if (link !== undefined) checkLink(pointer('services', i, 'privacyUrl'), link, error)
  }
}
