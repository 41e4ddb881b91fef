/** Rights. Registered: a request as those see it who answer, and as those do who only look. */
import type { RegisteredRequest } from '@placet/model'
import type { RightsRequest } from '../storage/rights-storage.ts'

const isoOf = (ms: number): string => new Date(ms).toISOString()

/** Whether it came with a consent id, and whether that subject is among those `held`; not which it is. */
export function registeredOf(
  { subjectKey, site: _, openedAtMs, dueAtMs, closedAtMs, ...request }: RightsRequest,
  held: ReadonlySet<string>,
): RegisteredRequest {
  return {
    ...request,
    hasConsentId: subjectKey !== null,
    isHeld: subjectKey !== null && held.has(subjectKey),
    openedAt: isoOf(openedAtMs),
    dueAt: isoOf(dueAtMs),
    closedAt: closedAtMs === null ? null : isoOf(closedAtMs),
  }
}

/** The clock and the outcome, without a word that anybody wrote: a message may hold a name. */
export const withheld = (request: RegisteredRequest): RegisteredRequest => ({
  ...request,
  isHeld: false,
  message: '',
  reply: null,
  extensionReason: null,
  answer: null,
  partReason: null,
  handledBy: null,
})
