/** Rights. Open request: enters a subject's request in the register, and tells by when it is answered. */
import type { OwnRequest, RequestWire, SentWire } from '@placet/model'
import { rightsTextsIn } from '@placet/site'
import type { Ambient } from '../ambient.ts'
import type { ServedSite } from '../sites/served-site.ts'
import type { RightsRequest, RightsStorage } from '../storage/rights-storage.ts'
import { dueAfter } from './due-date.ts'

const isoOf = (ms: number): string => new Date(ms).toISOString()

/** A request as its subject sees it. */
const ownOf = ({ id, right, state, openedAtMs, dueAtMs, answer, partReason, extensionReason }: RightsRequest): OwnRequest => ({
  id,
  right,
  state,
  openedAt: isoOf(openedAtMs),
  dueAt: isoOf(dueAtMs),
  answer: answer === null ? extensionReason : [answer, ...(partReason === null ? [] : [partReason])].join('\n\n'),
})

export const ownRequests = async (rights: RightsStorage, site: string, subjectKey: string): Promise<OwnRequest[]> =>
  (await rights.ofSubject(site, subjectKey)).map(ownOf)

/** A request as it is entered; its month runs from `openedAtMs`. */
export const newRequest = (
  { right, message, reply, language }: RequestWire,
  subjectKey: string | null,
  site: string,
  id: string,
  openedAtMs: number,
): RightsRequest => ({
  ...{ id, site, subjectKey, right, message, reply, language, openedAtMs },
  dueAtMs: dueAfter(openedAtMs, false),
  state: 'open',
  extensionReason: null,
  answer: null,
  partReason: null,
  handledBy: null,
  closedAtMs: null,
})

/** Resolves once it is kept. To somebody without the consent id it says at once what follows from that (GDPR Art. 11(2), LAW-42). */
export async function openRequest(
  wish: RequestWire,
  subjectKey: string | null,
  { compiled }: ServedSite,
  { rights, ambient }: { rights: RightsStorage; ambient: Pick<Ambient, 'nowMs' | 'newId'> },
): Promise<SentWire> {
  const request = newRequest(wish, subjectKey, compiled.id, ambient.newId(), ambient.nowMs())
  const { id, language, dueAtMs } = request
  await rights.open(request)
  const answer = subjectKey === null ? rightsTextsIn(language).withoutId.replaceAll('{controller}', compiled.controller.name) : null
  return { requestId: id, dueAt: isoOf(dueAtMs), answer }
}
