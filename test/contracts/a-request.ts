/** Contracts. A request in the register of rights, as small as can be. */
import type { RightsRequest } from '@placet/collector'
import { FIRST_MS } from './a-record.ts'

export const aRequest = (some: Partial<RightsRequest> = {}): RightsRequest => ({
  id: 'request',
  site: 'sertius',
  subjectKey: null,
  right: 'access',
  message: '',
  reply: null,
  language: 'fr',
  openedAtMs: FIRST_MS,
  dueAtMs: FIRST_MS,
  state: 'open',
  extensionReason: null,
  answer: null,
  partReason: null,
  handledBy: null,
  closedAtMs: null,
  ...some,
})
