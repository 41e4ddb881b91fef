/** Model. Server site: what a server that renders a site's pages knows of the site. `placet build` writes it as `{site}.server.json`. */
import type { Asked } from './choice-in-force.ts'

export interface ServerSite extends Asked {
  /** Service id to the hosts it contacts; `*.example` covers every subdomain. Services that name none are missing. */
  hosts: Readonly<Record<string, readonly string[]>>
  /** Categories that Global Privacy Control refuses: asked for with `askedWhileHeard` where the request carries it. */
  refusedBySignal?: readonly string[]
  /** Where the collector answers, with its base path and without a slash at the end. */
  collector: string
}
