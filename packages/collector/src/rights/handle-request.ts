/** Rights. Handle request: what may become of one, and when. Pure: a request and a wish go in, what is to be written comes out. */
import type { HandleWire } from '@placet/model'
import { fieldProblem, problem } from '../problems.ts'
import { dayOf } from '../storage/day-of.ts'
import type { Handled, RightsRequest } from '../storage/rights-storage.ts'
import { dueAfter } from './due-date.ts'

/** How a request ends. */
const ends = { answer: 'answered', 'answer-in-part': 'answered-in-part', refuse: 'refused' } as const

/** Throws the problem of a wish that comes too late, or says too little. */
export function handledBy(request: RightsRequest, { action, text, reason }: HandleWire, name: string, nowMs: number): Handled {
  const { state, openedAtMs, dueAtMs, extensionReason, answer } = request
  if (request.closedAtMs !== null) throw problem('REQUEST_CLOSED')
  const said = text.trim()
  if (said === '') throw fieldProblem('/text', 'what the subject is told: reasons for an extension or a refusal, or the answer')
  const partReason = reason?.trim() || null
  // Whoever is refused, were it in part, is told why (GDPR Art. 12(4)).
  if ((action === 'answer-in-part') !== (partReason !== null))
    throw fieldProblem('/reason', 'why the rest is refused, where a request is answered in part, and there alone')
  if (action !== 'extend') {
    return { state: ends[action], dueAtMs, extensionReason, answer: said, partReason, handledBy: name, closedAtMs: nowMs }
  }
  // Once, and told within the first month with the reasons for the delay (GDPR Art. 12(3)).
  if (state !== 'open') throw problem('EXTENDED_ALREADY')
  // The last day counts to its end.
  if (dayOf(nowMs) > dayOf(dueAtMs)) throw problem('EXTENSION_TOO_LATE')
  const extended = { state: 'extended', dueAtMs: dueAfter(openedAtMs, true), extensionReason: said } as const
  return { ...extended, answer, partReason, handledBy: name, closedAtMs: null }
}
