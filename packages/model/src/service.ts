/** Model. Service: one third party or feature that needs consent, with all it leaves on a device. */

/** A text in several languages; keys are BCP 47 language tags. */
export type Texts = Readonly<Record<string, string>>

/** One cookie or storage key, as LAW-19 asks it to be told. */
export interface Trace {
  /** Exact name, or a pattern in which `*` stands for any run of characters. A service worker is named by the path of its script or scope. */
  name: string
  kind: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache' | 'service-worker'
  /** True for a cookie that only servers see: no script of a page can delete it. */
  isHttpOnly?: true
  /** True for what the service itself keeps to remember that it was told to stop. It stays where that is what stops it. */
  isRefusal?: true
  purpose: Texts
  /** ISO 8601 duration (`P13M`, `PT30M`), or `session`, or `persistent` (until deleted), or `unknown` where no source could be found, or sources disagree. */
  lifetime: string
  /** Who sets it: a host, or `page` for the visited site itself. */
  setBy: string
  /** Who can read it, in words a visitor understands: usually the vendor's name. */
  readBy: string
}

/** Names of the bridges: each tells one vendor the decision, in the vendor's own words. */
export const bridgeIds = [
  'google-consent-mode',
  'microsoft-uet',
  'clarity',
  'meta-pixel',
  'matomo',
  'piwik-pro',
  'tiktok',
  'pinterest',
  'hubspot',
  'shopify',
  'wp-consent-api',
  'posthog',
  'mixpanel',
  'segment',
  'snowplow',
] as const
export type BridgeId = (typeof bridgeIds)[number]

/** What a web developer pastes into a page: the vendor's installation, held until it is granted. */
export interface Snippet {
  /** HTML in which `{words-like-these}` stand for what the site knows: `placeholders` names each. */
  html: string
  /** An example of each, as the vendor writes it. */
  placeholders?: Readonly<Record<string, string>>
  /** What else it takes, for example of a content security policy. */
  note?: string
}

/**
 * Where a still picture of what a service embeds is found. The collector fetches it and hands it out, so that a placeholder can show it
 * and the visitor's browser meets nobody else.
 */
export interface Thumbnail {
  /** The address of an embed, as a regular expression. Its groups, joined by a colon where there are several, are the id. */
  embed: string
  /** The whole form of an id, as a regular expression: nothing of another form is ever asked for. */
  id: string
  /** Where to ask: `{id}` stands for the id, percent-encoded, with a slash in the place of the colon. */
  address: string
  /** What is there: the picture itself, or an oEmbed answer that names it as `thumbnail_url`. */
  answers: 'picture' | 'oembed'
}

/** One third party or feature. Facts only; `unconfirmed` names those that no page of the vendor confirmed. */
export interface Service {
  id: string
  name: string
  /** Ids under which a web developer may look for it: what other products or the vendor called it. */
  alsoCalled?: readonly string[]
  vendor: { name: string /** ISO 3166-1 alpha-2 */; country: string }
  category: string
  /** Hosts it contacts; `*.example` covers every subdomain. */
  hosts: readonly string[]
  /** Those of `hosts` that other services contact too: they do not tell by themselves which service it is. */
  sharedHosts?: readonly string[]
  traces: readonly Trace[]
  /** True where no full list of its traces is known: the visitor is told so. */
  mayLeaveMore?: boolean
  /** Why the service is used, one plain sentence per language. */
  purpose: Texts
  privacyUrl?: string
  /** Required for `necessary` services: why it is exempt (LAW-04). */
  necessaryBecause?: Texts
  /** The bridge that tells it the decision, where there is one for it. */
  bridge?: BridgeId
  /**
   * In the catalogue: it can be told to stop, by its bridge. On a site: it is told, so that a withdrawal needs no reload (VEN-15).
   * The first never implies the second.
   */
  canStop?: boolean
  snippet?: Snippet
  thumbnail?: Thumbnail
  /** Where its facts were read, and when. */
  source?: string
  checkedOn?: string
  /** Facts read elsewhere: the name of a trace or field, and the address. */
  otherSources?: Readonly<Record<string, string>>
  unconfirmed?: readonly string[]
}
