/** Model. Tag: what a compiled tag knows of its site, and what the tag and its lazily loaded parts promise each other. */
import type { Choice } from './category.ts'
import type { ChoiceInForce } from './choice-in-force.ts'
import type { Action, Choices, Decision, Layer } from './decision.ts'

/** Files loaded on need. Each is an ES module whose default export is a `Part`; a page may bring a `Part` along in a global under the file's address. */
export const parts = [
  'notice',
  'preferences',
  'policy',
  'placeholder',
  'reopen',
  'draw',
  'sync',
  'sweep',
  'doctor',
  'mine',
  'receipt',
  'changes',
] as const
export type PartName = (typeof parts)[number]

/** Compiled into the tag in place of `__PLACET_TAG__`. Holds only what this site configured; grows with services, never with languages' texts. */
export interface TagData {
  site: string
  sdk: string
  /** Address of the parts, with `{part}` and `{lang}` to fill in; two steps up lies the collector's base (see `collectorUrl`). */
  parts: string
  /** In lower case. The first is the site's default. */
  languages: string[]
  /** Left out where it is six. */
  validForMonths?: number
  /** Cookie domain for a site with subdomains; the choice is then shared by all of them. */
  domain?: string
  /** Jurisdiction of the applied rule. Left out where one rule holds everywhere. */
  rules?: string
  /** Categories that run until they are refused. Only the tag of a region with such a rule carries them, and only that tag reads them. */
  starts?: string[]
  /** `false` where the site counts no displays. */
  displays?: boolean
  /** Category id (without `necessary`) to the short hash of its terms. */
  categories: Record<string, string>
  /** Service id to its category. */
  services: Record<string, string>
  /** Services that the page tells to stop by itself, so that a withdrawal needs no reload. */
  canStop?: string[]
}

/** Where the collector answers for this site: records and displays are posted below it. Ends in a slash. */
export const collectorUrl = ({ parts, site }: Pick<TagData, 'parts' | 'site'>): string => parts.replace(/[^/]*\/[^/]*$/, `v1/${site}/`)

/** What a decision is made of, before the store gives it a number and a date. */
export interface Deciding {
  action: Action
  layer: Layer
  /** Categories missing here keep their choice, or are denied when there was none. */
  choices: Choices
  /** Services to decide by name; those missing keep their refusal, unless `action` covers everything. */
  services: Choices
  noticeHash: string
  language: string
  /** Terms as they were shown, by category. A grant on terms other than the tag's does not hold. */
  terms?: Readonly<Record<string, string>>
}

/** The promise of `window.placet` (contract, section 4). */
export interface Placet {
  readonly version: string
  readonly decision: Decision
  allows(name: string): boolean
  when(name: string): Promise<void>
  acceptAll(): Promise<void>
  rejectAll(): Promise<void>
  save(wanted: { choices?: Record<string, Choice>; services?: Record<string, Choice> }): Promise<void>
  withdraw(): Promise<void>
  show(layer?: 'notice' | 'preferences' | 'policy'): Promise<void>
  hide(): void
  on<E extends PlacetEvent>(event: E, listener: (detail: PlacetEvents[E]) => void): () => void
  receipt(): Promise<unknown>
  push(...work: ((api: Placet) => void)[]): void
}

export interface PlacetEvents {
  ready: { decision: Decision }
  change: { decision: Decision; granted: string[]; denied: string[]; first: boolean }
  show: { layer: string }
  hide: { layer: string }
  /** What an element waits for: its categories and service, separated by commas. */
  blocked: { name: string }
  fault: { code: string; message: string }
}
export type PlacetEvent = keyof PlacetEvents

/** What the tag lends to a part. Seam: names here are never mangled. */
export interface Host {
  readonly data: TagData
  readonly placet: Placet
  /** The visitor's language: one of `data.languages`. */
  readonly language: string
  /** What holds now, with the categories to ask for. */
  inForce(): ChoiceInForce
  /** Puts a decision in force at once; the record is kept in the outbox and sent by `sync`. */
  decide(deciding: Deciding): Promise<void>
  /** Reads the device again, and tells the page what changed. `mine` is a printed choice that could not be stored; empty: all could. */
  refresh(mine?: string): void
  emit<E extends PlacetEvent>(event: E, detail: PlacetEvents[E]): void
  /** Loads a part once; resolves to what it returned, or to `undefined` after raising `placet:fault`. */
  load(part: PartName): Promise<PartHandle | undefined>
  /** What ran on this page and cannot be taken back, by what it asked for. Once denied it ends with a reload, unless `data.canStop` names its service. */
  readonly ran: { categories: string[]; service: string | undefined }[]
  /**
   * Elements that wait for a grant and can show a placeholder, now and later; each again when another listener joins. `release` shows this
   * element alone, without a record.
   */
  onHeld(listener: (element: HTMLElement, needs: string[], release: () => void) => void): void
}

/** A trace that outlives a withdrawal, and why. */
export interface Left {
  service: string
  /** Its name, or the pattern of it where nobody can look. */
  name: string
  reason: 'other-site' | 'http-only' | 'still-there'
  /** The host that set it; empty for the site itself. */
  setBy: string
}

/** What is not as it was when the visitor last decided. */
export interface Changes {
  /** Category id to the names of its services that changed, in brackets: `+` before a new one, `−` before one that is gone. Stands behind the category's name. */
  lists: Record<string, string>
  /** Ids of services that are new or mean something else. */
  services: string[]
  /** Sections of the policy whose text is another. */
  sections: { id: string; title: string }[]
}

/** What a part gives back to the tag. */
export interface PartHandle {
  /** `opener` gets the focus back when the layer closes. Without one nobody called for the layer, and the notice shows only where there is something to ask. */
  show?(opener?: Element | null): void | Promise<void>
  hide?(): void
  /** `draw` only: the library, for parts that draw with it. */
  preact?: unknown
  /** For panels inside the page: draws into the element, once however often it is called. */
  embed?(into: HTMLElement, panel: string): void | Promise<void>
  /** `sync` and `notice`: makes a decision, in this task. `before` is what held, where the device no longer tells. */
  decide?(deciding: Deciding, before?: ChoiceInForce): void
  /** `sync` only: sends what waits in the outbox, and has denied services' traces swept. */
  send?(): void
  /** `sync` only: reloads the page, because something that ran cannot be told to stop. Nothing but our own leaves it any more. */
  leave?(denied: readonly string[]): void
  /** `sweep` only: deletes what denied services left, now and after their last writes. */
  sweep?(): void
  /** `sync` and `sweep`: what stays of the services withdrawn in this visit. */
  left?(): Left[] | Promise<Left[]>
  /** `changes` only: what changed since the choice that is in force; `undefined` where nothing did, or nobody can tell. */
  changes?(): Promise<Changes | undefined>
  /** `sync` and `mine`: the subject's own copy. */
  receipt?(): unknown
}

/** Default export of a part's file. */
export type Part = (host: Host) => PartHandle
