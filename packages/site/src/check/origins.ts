/** Site. Check of origins: where the site runs, the domain its choice is kept for, and where its collector answers. */
import { getDomain, parse } from 'tldts'
import type { SiteConfig } from '../configuration.ts'
import { pointer, type Report } from '../mistake.ts'

/** Private suffixes count: on `name.github.io` a cookie for `github.io` would reach every other name. */
const registrable = (host: string): string | null => getDomain(host, { allowPrivateDomains: true })

const isLocal = (host: string): boolean => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host)
const isIp = (host: string): boolean => parse(host).isIp === true

const readUrl = (address: string): URL | undefined => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && url.origin !== 'null' ? url : undefined
}

function checkScheme(path: string, { protocol, hostname }: URL, error: Report): void {
  if (protocol === 'https:' || (protocol === 'http:' && isLocal(hostname))) return
  const why = `Only https is safe here: "${protocol}//" can be read and changed on the way.`
  error(path, why, 'Write https://. Plain http is for localhost alone.')
}

function checkOrigin(path: string, origin: string, error: Report): void {
  const url = readUrl(origin)
  if (!url || origin.includes('*')) {
    error(path, `"${origin}" is not an origin.`, 'Write scheme and host, for example "https://www.example.com".')
    return
  }
  if (url.origin !== origin) {
    error(path, `"${origin}" is not just an origin: scheme, host and port, and nothing after them.`, `Write "${url.origin}".`)
  }
  checkScheme(path, url, error)
  if (!isLocal(url.hostname) && !isIp(url.hostname) && registrable(url.hostname) === null) {
    error(path, `"${url.hostname}" is a public suffix, under which anyone may have a site.`, 'Name the host of the site itself.')
  }
}

function checkDomain(domain: string, origins: readonly string[], error: Report): void {
  if (domain.startsWith('.') || readUrl(`https://${domain}`)?.hostname !== domain || isIp(domain)) {
    const bare = domain.replace(/^\.+/, '').toLowerCase()
    const example = /^[a-z0-9.-]+$/.test(bare) ? `: "${bare}"` : ''
    error('/domain', `"${domain}" is not a domain.`, `Write a name without scheme, port or leading dot${example}.`)
    return
  }
  if (registrable(domain) === null) {
    const why = `"${domain}" is a public suffix: browsers refuse a cookie for it.`
    error('/domain', why, 'Name the domain that the site itself has.')
    return
  }
  for (const origin of origins) {
    const host = readUrl(origin)?.hostname
    if (host === undefined || host === domain || host.endsWith(`.${domain}`)) continue
    const why = `"${domain}" does not cover the origin "${origin}": the choice could not be kept there.`
    error('/domain', why, 'Take one of them out, or give that origin a site of its own.')
  }
}

function checkCollector(collector: string, error: Report): void {
  const url = readUrl(collector)
  if (!url) {
    error('/collector', `"${collector}" is not an address.`, 'Write for example "https://consent.example.com".')
    return
  }
  checkScheme('/collector', url, error)
  if (url.search || url.hash) {
    error('/collector', 'The address of the collector has a query or a fragment.', 'Leave out what follows "?" or "#".')
  }
}

/** Reports addresses that a browser would refuse, or that are not safe to run on. */
export function checkOrigins({ origins, domain, collector }: SiteConfig, error: Report): void {
  for (const [i, origin] of origins.entries()) checkOrigin(pointer('origins', i), origin, error)
  if (domain !== undefined) checkDomain(domain, origins, error)
  checkCollector(collector, error)
}
