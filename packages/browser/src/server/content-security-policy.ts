/** Server. Content security policy: lets a page load from the hosts of granted services, and from no other service's. */
import type { ServerSite } from '@placet/model'
import { type Chosen, hostsOf, mayStand } from './hosts.ts'
import { type Directives, ownDirectives } from './own-directives.ts'

export interface PolicyOptions {
  /** New for each answer, in base64. It lets in whatever script carries it: never put it on a script of a service that is not granted. */
  nonce?: string
  /**
   * Adds `'strict-dynamic'` to the nonce. Browsers then pass over the hosts in `script-src`: what a script with the nonce inserts runs,
   * from anywhere. What it may contact, show or frame stays limited to the hosts listed.
   */
  strictDynamic?: boolean
  /**
   * The site's own directives: `{ 'img-src': "'self' data:" }`. Services' hosts join them. A source that would let in a host of a service
   * that is not granted, such as `https:` or that very host, is left out until it is. `'none'` closes a directive to services as well.
   */
  directives?: Directives
}

/** Where services' hosts are listed, whether the site names it or not: nothing here may fall back on a wider default. */
const LISTED = ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'media-src', 'frame-src']
/** Narrower than one of those where the site names them. */
const WHERE_NAMED = ['script-src-elem', 'style-src-elem', 'child-src', 'object-src']

const NONE = "'none'"
const SELF = "'self'"
/** What is left to say when everything else fails: the site's own host alone. */
const CLOSED = `default-src ${SELF}; object-src ${NONE}; base-uri ${SELF}`

const isFetch = (name: string) => /-src(-elem|-attr)?$/.test(name)
const isNonce = (nonce: unknown): nonce is string => typeof nonce === 'string' && /^[\w+/-]+={0,2}$/.test(nonce)

/** What a directive gains beside the site's own sources. */
function gainsOf(name: string, granted: readonly string[], collector: string, { nonce, strictDynamic }: PolicyOptions): string[] {
  const isScript = /^script-src(-elem)?$/.test(name)
  const keys = isNonce(nonce) && /^(script|style)-src(-elem)?$/.test(name) ? [`'nonce-${nonce}'`] : []
  if (isScript && keys.length > 0 && strictDynamic === true) keys.push("'strict-dynamic'")
  // The tag and its parts come from the collector, records go there, and so may pictures of placeholders come.
  const ours = isScript || name === 'connect-src' || name === 'img-src' ? [collector] : []
  // A bare host does not let in its sockets.
  const sockets = name === 'connect-src' ? granted.map((host) => `wss://${host}`) : []
  return [...keys, ...ours, ...granted, ...sockets]
}

function policyOf(chosen: Chosen, site: ServerSite, options: PolicyOptions): string {
  const { granted, denied } = hostsOf(chosen, site)
  const collector = /^https?:\/\/[\w.:[\]-]+/i.exec(site?.collector)?.[0] ?? SELF
  const own = ownDirectives(options.directives)
  const fallback = own.get('default-src') ?? [SELF]
  const asOf = (name: string) => own.get(name) ?? (name === 'frame-src' ? own.get('child-src') : undefined)

  const policy = new Map<string, string[]>([['default-src', fallback]])
  for (const name of [...LISTED, ...WHERE_NAMED.filter((name) => own.has(name))]) {
    const named = asOf(name)
    const isClosed = named?.length === 0 || named?.[0] === NONE
    const gains = isClosed ? [] : gainsOf(name, granted, collector, options)
    // A nonce switches 'unsafe-inline' off; styles that live by it keep it.
    const mine = named?.includes("'unsafe-inline'") && name.startsWith('style') ? gains.filter((gain) => !gain.startsWith("'")) : gains
    policy.set(name, [...(named ?? fallback), ...mine])
  }
  policy.set('object-src', policy.get('object-src') ?? [NONE])
  policy.set('base-uri', [SELF])
  for (const [name, sources] of own) if (!policy.has(name) || !isFetch(name)) policy.set(name, sources)
  // Held scripts are given back by a policy of this name.
  const types = own.get('trusted-types')
  if (types) policy.set('trusted-types', ['placet', ...types.filter((type) => type !== NONE)])

  return [...policy]
    .map(([name, sources]) => {
      if (!isFetch(name)) return [name, ...new Set(sources)].join(' ')
      const left = [...new Set(sources.filter(mayStand(denied)))].filter((source, _, all) => source !== NONE || all.length === 1)
      return [name, ...(left.length > 0 ? left : [NONE])].join(' ')
    })
    .join('; ')
}

/**
 * The value of the header `Content-Security-Policy` for a page rendered for this choice: each service's hosts are listed once it is
 * granted, or where it is necessary. Never throws; what cannot be understood is left out, and lets nothing in. It holds for the page as it
 * was loaded: what is granted later loads with the next page.
 */
export function contentSecurityPolicy(choice: Chosen | null | undefined, site: ServerSite, options: PolicyOptions = {}): string {
  try {
    return policyOf(choice ?? { choices: {}, services: {} }, site, options)
  } catch {
    return CLOSED
  }
}
