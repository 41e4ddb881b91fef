/** Model. Widget: what is compiled into the lazily loaded parts, one language each. */
import type { NoticeCategory, NoticeService } from './notice.ts'
import type { PolicyDocument } from './policy.ts'

/** Texts of the first layer, all that the notice file carries. */
export type NoticeTexts = Record<
  'title' | 'intro' | 'effect' | 'scope' | 'partners' | 'policy' | 'changed' | 'acceptAll' | 'rejectAll' | 'customize' | 'close' | 'label',
  string
>

/** Compiled into `notice` in place of `__PLACET_PART__`. */
export interface NoticeData {
  noticeHash: string
  language: string
  direction: 'ltr' | 'rtl'
  /** Slots already filled: `{controller}`, `{count}`, `{months}`; `{categories}` is left for a partial ask. */
  texts: NoticeTexts
  categories: Record<string, { name: string; terms: string }>
  policyUrl: string | null
  position: string
  /** Of the site's layout alone. */
  style: string
  /** The theme's tokens as style; the same in every part. */
  theme: string
}

/** Compiled into `preferences` in place of `__PLACET_PART__`. */
export interface PreferencesData {
  noticeHash: string
  language: string
  direction: 'ltr' | 'rtl'
  texts: Record<string, string>
  categories: NoticeCategory[]
  controller: { name: string; contact: string }
  policyUrl: string | null
  hasPolicy: boolean
  /** Name of the button that opens "my data". */
  mine: string
  theme: string
}

/** Compiled into `policy` in place of `__PLACET_PART__`. */
export interface PolicyData {
  noticeHash: string
  language: string
  direction: 'ltr' | 'rtl'
  texts: Record<string, string>
  /** Without the bodies: the summary shows facts and links to the full text. */
  policy: Omit<PolicyDocument, 'sections'> & { sections: Omit<PolicyDocument['sections'][number], 'body'>[] }
  policyUrl: string | null
  theme: string
}

/** Compiled into `changes` in place of `__PLACET_PART__`. */
export interface ChangesData {
  noticeHash: string
  language: string
  /** Without `necessary`: that is never asked for. */
  categories: { id: string; services: Pick<NoticeService, 'id' | 'name' | 'vendor' | 'country' | 'purpose'>[] }[]
  /** Sections of the policy in their order, with their short hashes. */
  sections: { id: string; title: string; hash: string }[]
}

/** Compiled into `placeholder` in place of `__PLACET_PART__`. */
export interface PlaceholderData {
  language: string
  direction: 'ltr' | 'rtl'
  texts: Record<'title' | 'why' | 'once' | 'always' | 'privacy', string>
  categories: Record<string, { name: string; terms: string }>
  services: Record<string, { name: string; vendor: string; privacyUrl: string | null }>
  /** Present where the site holds what scripts contact: what a template's scripts build could then not be let in this once. */
  isGuarded?: true
  noticeHash: string
  theme: string
  /** Where the collector hands out pictures, and the addresses of embeds that have one, by service. Missing where there are none. */
  thumbnails?: { from: string; embeds: Record<string, string> }
}

/** Compiled into `reopen` in place of `__PLACET_PART__`. */
export interface ReopenData {
  language: string
  direction: 'ltr' | 'rtl'
  label: string
  theme: string
}

/** Compiled into `sync` in place of `__PLACET_PART__`. */
export interface SyncData {
  /** Services that need consent and leave something: once they are denied, `sweep` has work. */
  services: string[]
}

/** What one service leaves, by the place to look for it: names or patterns. */
export interface SweptTraces {
  cookies?: string[]
  /** Keys in localStorage and sessionStorage. */
  storage?: string[]
  /** IndexedDB. */
  databases?: string[]
  /** Cache Storage. */
  caches?: string[]
  /** Paths of a service worker's script or scope. */
  workers?: string[]
  /** What no page of the site can delete, with the host that set it; empty for a cookie of the site's own server. */
  beyond?: Record<string, string>
}

/** Compiled into `sweep` in place of `__PLACET_PART__`. */
export interface SweepData {
  /** Registrable domains of the site's origins: the widest that a cookie of theirs can have. */
  domains: string[]
  /** Services that need consent and leave something. */
  services: Record<string, SweptTraces>
}
