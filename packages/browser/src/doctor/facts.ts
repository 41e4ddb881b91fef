/** Doctor. Facts: a page as the doctor sees it, described once and then only reasoned about. */
import type { ChoiceInForce, Decision, DoctorData, TagData, Trace } from '@placet/model'
import type { Needs } from '../gate/needs.ts'

/** One request of the page, from the browser's own timeline. */
export interface PageRequest {
  /** Whole address. */
  url: string
  host: string
  /** What asked for it: `script`, `img`, `iframe`, `fetch`, `beacon`, `css` … */
  by: string
  /** Milliseconds since the page began. */
  atMs: number
}

/** One element of the page that names a source, carries code, or is labelled. */
export interface PageElement {
  /** In lower case. */
  tag: string
  /** As written, in order. The value of `nonce` is hidden by browsers. */
  attributes: Readonly<Record<string, string>>
  /** Code of an inline script. */
  text: string
  /** Whole addresses of what it loads now. */
  urls: readonly string[]
  /** What its label asks for, as the tag of this site reads it. */
  needs: Needs | undefined
  /** What its label would ask for if the site honoured other products' markup. */
  foreignNeeds: Needs | undefined
  /** It waited once, and was released. */
  wasHeld: boolean
}

/** What held from a moment on. */
export interface GrantState extends Pick<ChoiceInForce, 'choices' | 'services'> {
  fromMs: number
}

/** One cookie, key, database or cache: its name and never its value. */
export interface PageTrace {
  kind: Trace['kind']
  name: string
}

/** The site's tag, as it stands in the page. */
export interface PageTag {
  element: PageElement
  /** Elements that may act before it. */
  before: readonly PageElement[]
}

/** One entry of `dataLayer`, as far as Consent Mode is concerned. */
export interface QueueEntry {
  /** `consent`, `js`, `config`, `event` …, or the name of an event that was pushed as an object. */
  command: string
  /** `default` or `update` of a `consent` command. */
  consent: string
  /** Commands that are not the `arguments` of a function are ignored by Google's tags. */
  isArguments: boolean
}

/** What the page's Content-Security-Policy stopped. */
export interface PolicyBlock {
  directive: string
  /** What was to be loaded, or a word such as `trusted-types-policy`. */
  blocked: string
}

export interface PageFault {
  code: string
  message: string
}

export interface Facts {
  data: DoctorData
  asked: TagData
  origin: string
  host: string
  /** What the page, or the tag, says about its language. Empty where neither does. */
  language: string
  /** Oldest first; the first is from the beginning of the page. */
  states: readonly GrantState[]
  /** How the decision in force was made; `undefined` while there is none. Not when, nor under which number. */
  decision: Pick<Decision, 'action' | 'layer'> | undefined
  /** Categories that a notice would ask for now. */
  ask: readonly string[]
  /** The notice was closed without a choice in this visit (LAW-26). */
  isClosed: boolean
  requests: readonly PageRequest[]
  /** Requests that the browser no longer knew. */
  dropped: number
  elements: readonly PageElement[]
  traces: readonly PageTrace[]
  tags: readonly PageTag[]
  /** Choice cookies within reach. */
  choices: number
  hasReopenLink: boolean
  /** `undefined` where the page has no `dataLayer`. */
  queue: readonly QueueEntry[] | undefined
  blocks: readonly PolicyBlock[]
  faults: readonly PageFault[]
  /** `undefined` while nobody knows yet. */
  isCollectorThere: boolean | undefined
}
