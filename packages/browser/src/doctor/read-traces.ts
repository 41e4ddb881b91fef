/** Doctor. Reads the names of what lies on the device: of the page's own origin, and never a value. */
import type { PageTrace } from './facts.ts'

type Kind = PageTrace['kind']

const traces = (kind: Kind, names: readonly (string | undefined)[]): PageTrace[] =>
  [...new Set(names)].flatMap((name) => (name ? { kind, name } : []))

/** Each store may be forbidden on its own; then it is as good as empty. */
async function read(
  kind: Kind,
  names: () => Promise<readonly (string | undefined)[]> | readonly (string | undefined)[],
): Promise<PageTrace[]> {
  try {
    return traces(kind, await names())
  } catch {
    return []
  }
}

/** Cookies that scripts may read, keys, databases and caches. Not every browser lists its databases. */
export async function readTraces(): Promise<PageTrace[]> {
  const found = await Promise.all([
    read('cookie', () => document.cookie.split('; ').map((cookie) => cookie.split('=')[0])),
    read('local-storage', () => Object.keys(localStorage)),
    read('session-storage', () => Object.keys(sessionStorage)),
    read('indexed-db', async () => (await indexedDB.databases()).map(({ name }) => name)),
    read('cache', () => caches.keys()),
  ])
  return found.flat()
}
