/** Server. Hosts: which hosts a choice lets in, and which sources of a policy would let in others. */
import { type Choices, isAllowed, type ServerSite } from '@placet/model'

/** What a policy is made of: the answer of `readChoice`, or `placet.decision` as a page sent it. */
export interface Chosen {
  readonly choices: Choices
  readonly services: Choices
}

/** Nothing else may stand in a header of ours: neither a space nor a semicolon ends what we write. */
const HOST = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*(:\d+)?$/i

/** Sources that are no host, and let none in. */
const isKeyword = (source: string): boolean => /^'.*'$|^(?!https?:|wss?:)[a-z][a-z0-9+.-]*:$/i.test(source)

/** Sources by scheme, host, port and path; a browser passes over what has another form, and so do we. */
const SOURCE = /^((https?|wss?):|([a-z][a-z0-9+.-]*:\/\/)?(\*|(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*)(:(\d+|\*))?(\/[^?#]*)?)$/i

/** The host of a source, in lower case; `*` for one that lets in every host. */
const hostOf = (source: string): string =>
  source
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^(https?|wss?):$/i, '*')
    .replace(/\/.*$/, '')
    .replace(/:(\d+|\*)?$/, '')
    .toLowerCase()

/** True where everything that `inner` stands for is part of `outer`. */
const covers = (outer: string, inner: string): boolean =>
  outer === '*' || outer === inner || (outer.startsWith('*.') && inner.endsWith(outer.slice(1)))

/** Hosts of services, by what the choice says of them. A service that cannot be looked up is denied. */
export function hostsOf(chosen: Chosen, site: ServerSite): { granted: string[]; denied: string[] } {
  const granted = new Set<string>()
  const others = new Set<string>()
  for (const [id, hosts] of Object.entries(site?.hosts ?? {})) {
    let may = false
    try {
      may = isAllowed(id, chosen, site)
    } catch {}
    for (const host of hosts) if (HOST.test(host)) (may ? granted : others).add(host.toLowerCase())
  }
  // What a granted service contacts is let in, whoever else contacts it.
  const denied = [...others].filter((host) => ![...granted].some((wider) => covers(hostOf(wider), hostOf(host))))
  return { granted: [...granted], denied }
}

/** Tells of a source of the site's own whether it may stand: one that would let in a denied host may not. */
export const mayStand = (denied: readonly string[]) => (source: string) =>
  isKeyword(source) ||
  (SOURCE.test(source) && !denied.some((host) => covers(hostOf(source), hostOf(host)) || covers(hostOf(host), hostOf(source))))
