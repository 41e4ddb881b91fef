/** Site. Check of addresses: origins, cookie domain, collector and links. */
import { getDomain, parse } from 'tldts'
import type { ServiceEntry, SiteConfig } from '../configuration.ts'
import { pointer, type Report } from '../mistake.ts'

/** Private suffixes count: on `name.github.io` a cookie for `github.io` would reach every other name. */
const registrable = (host: string): string | null => getDomain(host, { allowPrivateDomains: true })

const isLocal = (host: string): boolean => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host)
const isIp = (host: string): boolean => parse(host).isIp === true

const readUrl = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

function checkScheme(path: string, { protocol, hostname }: URL, error: Report): void {
  if (protocol === 'https:' || (protocol === 'http:' && isLocal(hostname))) return
  error(path, `Only https is safe here: "${protocol}//" can be read and changed on the way.`, 'Write https://. Plain http is for localhost alone.')
}

function checkOrigin(path: string, origin: string, error: Report): void {
  const url = readUrl(origin)
  if (!url || url.origin === 'null' || origin.includes('*')) {
    return error(path, `"${origin}" is not an origin.`, 'Write scheme and host, for example "https://www.example.com".')
  }
  if (url.origin !== origin) error(path, `"${origin}" is not just an origin: scheme, host and port, and nothing after them.`, `Write "${url.origin}".`)
  checkScheme(path, url, error)
  if (!isLocal(url.hostname) && !isIp(url.hostname) && registrable(url.hostname) === null) {
    error(path, `"${url.hostname}" is a public suffix, under which anyone may have a site.`, 'Name the host of the site itself.')
  }
}

function checkDomain({ domain, origins }: SiteConfig, error: Report): void {
  if (domain === undefined) return
  const bare = domain.replace(/^\.+/, '').toLowerCase()
  if (readUrl(`https://${domain}`)?.hostname !== domain || isIp(domain)) {
    return error('/domain', `"${domain}" is not a domain.`, `Write a name without scheme, port or leading dot${/^[a-z0-9.-]+$/.test(bare) ? `: "${bare}"` : ''}.`)
  }
  if (registrable(domain) === null) return error('/domain', `"${domain}" is a public suffix: browsers refuse a cookie for it.`, 'Name the domain that the site itself has.')
  for (const origin of origins) {
    const host = readUrl(origin)?.hostname
    if (host !== undefined && host !== domain && !host.endsWith(`.${domain}`)) {
      error('/domain', `"${domain}" does not cover the origin "${origin}": the choice could not be kept there.`, 'Take one of them out, or give that origin a site of its own.')
    }
  }
}

/** True for a link that is safe in a page: https, http, mailto, or relative to the page. */
export function isSafeLink(link: string): boolean {
  const url = URL.canParse(link, 'https://page.example') ? new URL(link, 'https://page.example') : undefined
  return url !== undefined && ['https:', 'http:', 'mailto:'].includes(url.protocol) && !/[\s\\]|^\/\//.test(link)
}

function checkLink(path: string, link: string | undefined, error: Report): void {
  if (link !== undefined && !isSafeLink(link)) error(path, `"${link}" is not a link that may stand in a page.`, 'Write an address with https://, http:// or mailto:, or one that begins with "/".')
}

function checkServiceLink(entry: ServiceEntry, i: number, error: Report): void {
  if (typeof entry !== 'string') checkLink(pointer('services', i, 'privacyUrl'), entry.privacyUrl, error)
}

/** Reports addresses that are wrong or unsafe. */
export function checkAddresses(config: SiteConfig, error: Report): void {
  for (const [i, origin] of config.origins.entries()) checkOrigin(pointer('origins', i), origin, error)
  checkDomain(config, error)

  const collector = readUrl(config.collector)
  if (!collector || collector.origin === 'null') error('/collector', `"${config.collector}" is not an address.`, 'Write for example "https://consent.example.com".')
  else {
    checkScheme('/collector', collector, error)
    if (collector.search || collector.hash) error('/collector', 'The address of the collector has a query or a fragment.', 'Leave out what follows "?" or "#".')
  }

  const { contact } = config.controller
  const isMail = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact)
  if (!isMail && !(isSafeLink(contact) && /^(https?:|mailto:|\/)/.test(contact))) {
    error('/controller/contact', `"${contact}" is not a way to reach the controller.`, 'Write an e-mail address, or the address of a page.')
  }
  const { policyUrl } = config
  if (typeof policyUrl === 'string') checkLink('/policyUrl', policyUrl, error)
  else for (const [language, link] of Object.entries(policyUrl ?? {})) checkLink(pointer('policyUrl', language), link, error)
  for (const [i, entry] of config.services.entries()) checkServiceLink(entry, i, error)
}
