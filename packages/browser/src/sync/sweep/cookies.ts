/** Sync. Cookies: deletes one wherever a page of this site can have set it (WEB-07). */
import { domainsOf } from '../../store/domains-of.ts'
import type { Place } from './place.ts'

/** What a cookie may carry that its deletion must repeat: a name with a prefix demands Secure, a partitioned jar is another jar. */
const ATTRIBUTES = ['', ';secure', ';secure;partitioned']

/** The host and its parents down from the registrable domain; above it browsers refuse. An unknown host has itself alone. */
export const domainsBelow = (host: string, registrable: readonly string[]): string[] =>
  domainsOf(host).filter((domain) => domain === host || registrable.some((top) => `.${domain}`.endsWith(`.${top}`)))

/** `/a/b/` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: every path whose cookies this page sees. */
export function pathsOf(path: string): string[] {
  const paths = ['/']
  let parent = ''
  for (const step of path.split('/').filter(Boolean)) {
    parent += `/${step}`
    paths.push(parent, `${parent}/`)
  }
  return paths
}

/** As the browser tells them: what a library would decode could not be deleted by the name it gives. */
const names = () => document.cookie.split('; ').map((cookie) => cookie.split('=')[0] as string)

/** The page's cookies. */
export const cookiesBelow = (registrable: readonly string[]): Place => ({
  names,
  remove(name) {
    // A cookie disappears only under the domain and path it was set with, services rarely publish either, and there may be several of a name.
    for (const path of pathsOf(location.pathname)) {
      for (const domain of ['', ...domainsBelow(location.hostname, registrable)]) {
        for (const attributes of ATTRIBUTES) {
          if (!names().includes(name)) return true
          document.cookie = `${name}=;max-age=0;path=${path}${domain && `;domain=${domain}`}${attributes}`
        }
      }
    }
    return !names().includes(name)
  },
})
