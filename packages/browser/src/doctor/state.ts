/** Doctor. State of the panel: what was seen last, and how it is shown. */
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './findings.ts'
import { shownOnce, type Waiting, waiting } from './fine.ts'
import { type Notice, noticeOf } from './notice-of.ts'

/** What a look at the page comes to. */
export interface Seen {
  findings: readonly Finding[]
  waiting: readonly Waiting[]
  shownOnce: readonly Waiting[]
  isCollectorThere: boolean | undefined
  /** By category, and by service where one differs. */
  choices: Readonly<Record<string, string>>
  decision: Facts['decision']
  notice: Notice
  dropped: number
}

export interface State {
  /** `undefined` before the first look. */
  seen: Seen | undefined
  isFolded: boolean
  /** Said to everybody, screen readers included: that something was copied, or could not be. */
  said: string
  /** Text that could not be copied, shown to be copied by hand. */
  byHand: string
}

/** Works a description of the page out. */
export function seenIn(facts: Facts): Seen {
  const { choices = {}, services = {} } = facts.states.at(-1) ?? {}
  return {
    findings: findingsOf(facts),
    waiting: waiting(facts),
    shownOnce: shownOnce(facts),
    isCollectorThere: facts.isCollectorThere,
    choices: { ...choices, ...services },
    decision: facts.decision,
    notice: noticeOf(facts),
    dropped: facts.dropped,
  }
}
