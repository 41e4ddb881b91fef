/** Receipt. Consent state: what a choice means in the words of ISO/IEC TS 27560 as DPV has them (PRF-04). */
import type { Choice } from './category.ts'

/** The states that a choice of ours can be in. Implied consent is none of them. */
export type ConsentState = 'ConsentGiven' | 'RenewedConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn' | 'ConsentExpired'

/** What came before, and what time it is. */
export interface StateContext {
  /** The choice of the same name in the subject's record before; `undefined` in the first. */
  before: Choice | undefined
  validUntilMs: number
  nowMs: number
}

/** A grant past its term reads as expired, without anything being written (PRF-12). */
export function consentStateOf(choice: Choice, { before, validUntilMs, nowMs }: StateContext): ConsentState {
  if (choice === 'denied') return before === 'granted' ? 'ConsentWithdrawn' : 'ConsentRefused'
  if (nowMs >= validUntilMs) return 'ConsentExpired'
  return before === 'granted' ? 'RenewedConsentGiven' : 'ConsentGiven'
}
