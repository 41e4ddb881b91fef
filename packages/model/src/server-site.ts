/** Model. Server site: what a server that renders a site's pages knows of the site. `placet build` writes it as `{site}.server.json`. */
import type { Asked } from './choice-in-force.ts'
import type { NoticeData } from './widget.ts'

/** The first layer in one language, for a server to render. */
export interface ServerNotice extends Omit<NoticeData, 'categories'> {
  /** The first sentence while a privacy signal is heard, where it is another one. */
  heard?: string
  /** Present where the widget opens it as a modal dialog. */
  isModal?: true
}

export interface ServerSite extends Asked {
  /** Service id to the hosts it contacts; `*.example` covers every subdomain. Services that name none are missing. */
  hosts: Readonly<Record<string, readonly string[]>>
  /** Categories that Global Privacy Control refuses: asked for with `askedWhileHeard` where the request carries it. */
  refusedBySignal?: readonly string[]
  /** The first layer by language, where the site's configuration has its servers render it. The first language is the default. */
  notice?: Readonly<Record<string, ServerNotice>>
  /** Regions with a rule of their own; by language, where that rule has layers of its own. */
  regional?: Readonly<Record<string, Readonly<Record<string, ServerNotice>>>>
  /** Where the collector answers, with its base path and without a slash at the end. */
  collector: string
}

/** The tag as it may stand inside a page, for a server to print. `placet build` writes it as `{site}.inline.json`. */
export interface InlineTag {
  /** For whoever has chosen. */
  tag: string
  /** With the first layer, by language, for whoever will be asked. The first language is the default. Empty where the tag must come first in a page. */
  withNotice: Readonly<Record<string, string>>
}
