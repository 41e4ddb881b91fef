/** Doctor. Finding: one thing that is not as it should be, with the line that puts it right. */
import type { FindingGroup, FindingKind } from '@placet/model'

export interface Finding {
  /** The same at each look, so that what a developer opened stays open. */
  id: string
  kind: FindingKind
  /** Values for the slots of its sentences. */
  values: Readonly<Record<string, string>>
  /** What was seen: elements, addresses, names. Code, never prose. */
  where: readonly string[]
  /** What to write instead. Code, ready to be copied. */
  lines: readonly string[]
  /** Where the lines belong. */
  place: 'inPage' | 'inConfiguration' | 'inHeader'
}

/** A finding with what it does not say left empty. `about` tells it from others of its kind. */
export const aFinding = (
  kind: FindingKind,
  about: string,
  { values = {}, where = [], lines = [], place = 'inPage' }: Partial<Omit<Finding, 'id' | 'kind'>> = {},
): Finding => ({ id: `${kind} ${about}`, kind, values, where, lines, place })

const groups: Record<FindingKind, FindingGroup> = {
  'early-request': 'leak',
  'early-elsewhere': 'leak',
  'early-hint': 'leak',
  'not-held-script': 'leak',
  'not-held-source': 'leak',
  'early-trace': 'leak',
  survivor: 'leak',
  'undeclared-host': 'gap',
  'undeclared-trace': 'gap',
  'unknown-name': 'gap',
  'no-name': 'gap',
  'label-without-effect': 'gap',
  'never-released': 'gap',
  'consent-mode-late': 'setup',
  'consent-mode-array': 'setup',
  'consent-mode-missing': 'setup',
  'tag-async': 'setup',
  'tag-not-first': 'setup',
  'tag-twice': 'setup',
  'choice-twice': 'setup',
  'origin-not-listed': 'setup',
  'blocked-by-policy': 'setup',
  'collector-away': 'setup',
  'part-failed': 'setup',
  'not-released': 'setup',
  'choice-not-kept': 'setup',
  'record-refused': 'setup',
  'other-fault': 'setup',
  'no-reopen-link': 'advice',
  'language-missing': 'advice',
  'language-not-offered': 'advice',
}

/** How grave a kind of finding is. */
export const groupOf = (kind: FindingKind): FindingGroup => groups[kind]
