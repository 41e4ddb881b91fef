/** Bridges. Perform: carries out one call on the page. */
import type { Call } from './bridge.ts'

type Values = Record<string, unknown>

/** A page as calls see it. */
export type Page = Window & Values

/** Does what a call says. Returns `false` where what it speaks to is not there yet; throws what the vendor's function throws. */
export function perform(page: Page, call: Call): boolean {
  const [verb, path, ...given] = call
  const { document } = page
  switch (verb) {
    case 'set':
      ;(page as Values)[path] = given[0]
      return true
    case 'dispatch':
      document.dispatchEvent(new CustomEvent(path))
      return true
    case 'cookie': {
      // The name holds no character that a cookie could not.
      document.cookie = `${path}=${given[0]}; Path=/; SameSite=Lax${given[0] ? '' : '; Max-Age=0'}`
      return true
    }
    case 'event':
      return !page.google_tag_manager || push(page, path, given)
    case 'push':
      return push(page, path, given)
    case 'arguments':
      return push(page, path, [argumentsOf(...given)])
    case 'queue':
      page[path] ||= queueing()
  }
  // Each function is called on what it belongs to.
  let owner: unknown
  let found: unknown = page
  for (const name of path.split('.')) {
    owner = found
    found = (owner as Values | undefined)?.[name]
  }
  if (typeof found !== 'function') return false
  found.apply(owner, given)
  return true
}

function push(page: Values, path: string, given: unknown[]): true {
  page[path] ||= []
  ;(page[path] as unknown[]).push(...given)
  return true
}

/** Google's tags pass over commands in any other form (GCM-02). */
function argumentsOf(..._given: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: it is what the queue must hold
  return arguments
}

/** A function that keeps its calls until the real one reads them. */
function queueing(): unknown {
  const wait = (...given: unknown[]) => void wait.q.push(argumentsOf(...given))
  wait.q = [] as unknown[]
  return wait
}
