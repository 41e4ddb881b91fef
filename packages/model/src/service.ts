/** Model. Service: one third party or feature that needs consent, with all it leaves on a device. */

/** A text in several languages; keys are BCP 47 language tags. */
export type Texts = Readonly<Record<string, string>>

/** One cookie or storage key, as LAW-19 asks it to be told. */
export interface Trace {
  /** Exact name, or a pattern in which `*` stands for any run of characters. */
  name: string
  kind: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache'
  purpose: Texts
  /** ISO 8601 duration (`P13M`, `PT30M`), or `session`, or `persistent` (until deleted). */
  lifetime: string
  /** Who sets it: a host, or `page` for the visited site itself. */
  setBy: string
  /** Who can read it, in words a visitor understands: usually the vendor's name. */
  readBy: string
}

/** One third party or feature. Facts only; `unconfirmed` names the fields that no source could confirm. */
export interface Service {
  id: string
  name: string
  vendor: { name: string /** ISO 3166-1 alpha-2 */; country: string }
  category: string
  /** Hosts it contacts; `*.example` covers every subdomain. */
  hosts: readonly string[]
  traces: readonly Trace[]
  /** Why the service is used, one plain sentence per language. */
  purpose: Texts
  privacyUrl?: string
  /** Required for `necessary` services: why it is exempt (LAW-04). */
  necessaryBecause?: Texts
  /** True when the page tells the service to stop by itself, so that a withdrawal needs no reload (VEN-15). */
  canStop?: boolean
  source?: string
  checkedOn?: string
  unconfirmed?: readonly string[]
}
