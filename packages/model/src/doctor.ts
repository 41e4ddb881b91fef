/** Model. Doctor: what is compiled into the part for web developers, and every finding that it can tell. */
import type { Trace } from './service.ts'

/** Everything the doctor can find, in the order in which it is told. */
export const findingKinds = [
  // Acts without consent.
  'early-request',
  'early-elsewhere',
  'early-hint',
  'not-held-script',
  'not-held-source',
  'early-trace',
  'survivor',
  // Not declared, or labelled without effect.
  'undeclared-host',
  'undeclared-trace',
  'unknown-name',
  'no-name',
  'label-without-effect',
  'never-released',
  // Google Consent Mode.
  'consent-mode-late',
  'consent-mode-array',
  'consent-mode-missing',
  // How the tag stands in the page.
  'tag-async',
  'tag-not-first',
  'tag-twice',
  'choice-twice',
  'origin-not-listed',
  'blocked-by-policy',
  'collector-away',
  'part-failed',
  'not-released',
  'choice-not-kept',
  'record-refused',
  'other-fault',
  // Worth a look.
  'no-reopen-link',
  'language-missing',
  'language-not-offered',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** What a finding says: what it is, why it comes about, and what to do. Words in backticks are code; slots are filled on the page. */
export type FindingTexts = Record<'title' | 'cause' | 'step', string>

/** Groups of findings, worst first. */
export const findingGroups = ['leak', 'gap', 'setup', 'advice'] as const
export type FindingGroup = (typeof findingGroups)[number]

/** Words of the panel around the findings. */
export type DoctorKey =
  | FindingGroup
  | 'title'
  | 'count'
  | 'nothing'
  | 'advised'
  | 'where'
  | 'inPage'
  | 'inConfiguration'
  | 'inHeader'
  | 'copyLine'
  | 'copyReport'
  | 'copied'
  | 'notCopied'
  | 'again'
  | 'close'
  | 'fold'
  | 'unfold'
  | 'grantedHides'
  | 'inOrder'
  | 'decision'
  | 'noDecision'
  | 'decided'
  | 'notice'
  | 'noticeDue'
  | 'noticeClosed'
  | 'noticeAnswered'
  | 'noticeNeedless'
  | 'granted'
  | 'denied'
  | 'held'
  | 'nothingHeld'
  | 'once'
  | 'services'
  | 'version'
  | 'blocking'
  | 'collector'
  | 'asking'
  | 'there'
  | 'away'
  | 'unseen'
  | 'unseenHttpOnly'
  | 'unseenFrames'
  | 'unseenHints'
  | 'unseenSockets'
  | 'unseenDropped'

/** Texts of the doctor in one language. */
export interface DoctorTexts {
  panel: Record<DoctorKey, string>
  findings: Record<FindingKind, FindingTexts>
}

/** What a service of the site is known by in a page: hosts, and names or patterns of what it leaves within the page's sight, by kind. */
export interface ServiceMarks {
  name: string
  category: string
  hosts: readonly string[]
  traces: Partial<Record<Trace['kind'], readonly string[]>>
}

/** Compiled into `doctor` in place of `__PLACET_PART__`. */
export interface DoctorData {
  language: string
  direction: 'ltr' | 'rtl'
  texts: DoctorTexts
  /** The theme's tokens as style. */
  theme: string
  origins: readonly string[]
  /** Registrable domains of the origins; the host itself where it has none. */
  domains: readonly string[]
  blocking: 'declared' | 'known' | 'strict'
  markup: 'placet' | 'any'
  /** Base address of the collector, without a slash at the end. */
  collector: string
  /** Every service of the site by id, also those that are necessary. */
  services: Readonly<Record<string, ServiceMarks>>
}
