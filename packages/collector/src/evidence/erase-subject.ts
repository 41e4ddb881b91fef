/** Evidence. Erases what is kept of one subject. Withdraws first: nothing may keep running for which there is no proof any more. */
import type { Choice, DecisionWire } from '@placet/model'
import type { Ambient } from '../ambient.ts'
import type { GroupCommit } from '../ingest/group-commit.ts'
import { newRecord } from '../ingest/new-record.ts'
import { problem } from '../problems.ts'
import type { ErasureReason, Tombstone } from '../storage/erasure-storage.ts'
import type { Storage, StoredRecord } from '../storage/storage.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'

export interface ErasureOptions {
  storage: Pick<Storage, 'records' | 'erasure'>
  groupCommit: Pick<GroupCommit, 'append'>
  ambient: Ambient
}

export interface ErasedSubject {
  tombstones: Tombstone[]
  /** True when something was still granted: a withdrawal was recorded, and erased with the rest. */
  wasWithdrawn: boolean
}

const isGranted = (choices: Readonly<Record<string, Choice>>): boolean => Object.values(choices).includes('granted')

/** True while the newest decision of a subject grants anything. */
export function stillGrants(decision: DecisionWire, nowMs: number): boolean {
  return Date.parse(decision.validUntil) > nowMs && (isGranted(decision.choices) || isGranted(decision.services))
}

/** The decision that ends all that the last one granted. */
export function withdrawalOf(last: DecisionWire, { nowMs, newId }: Pick<Ambient, 'nowMs' | 'newId'>): DecisionWire {
  const decidedAtMs = nowMs()
  const validForMs = Date.parse(last.validUntil) - Date.parse(last.decidedAt)
  return {
    ...last,
    eventId: newId(),
    n: last.n + 1,
    action: 'withdraw-all',
    layer: 'preferences',
    choices: Object.fromEntries(Object.keys(last.choices).map((id) => [id, 'denied'])),
    services: {},
    decidedAt: new Date(decidedAtMs).toISOString(),
    validUntil: new Date(decidedAtMs + validForMs).toISOString(),
  }
}

/** Resolves once everything is durably gone; erasing again finds nothing and changes nothing. */
export async function eraseSubject(
  { storage, groupCommit, ambient }: ErasureOptions,
  site: string,
  consentId: string,
  reason: ErasureReason,
): Promise<ErasedSubject> {
  const subjectKey = subjectKeyOf(consentId)
  const found = await storage.records.ofSubject(site, subjectKey)
  const last = found.at(-1)
  const wasWithdrawn = last !== undefined && stillGrants(decisionOf(last), ambient.nowMs())
  if (wasWithdrawn) {
    const decision = withdrawalOf(decisionOf(last), ambient)
    const arrival = { site, origin: last.origin, language: decision.language, isBot: false, isBurst: false }
    const [outcome] = await groupCommit.append([newRecord(decision, arrival, ambient)])
    if (outcome?.status === 'failed') throw outcome.error
    if (outcome?.status !== 'new') throw problem('INTERNAL')
  }
  // Read again: what arrived meanwhile goes too.
  const doomed = wasWithdrawn ? await storage.records.ofSubject(site, subjectKey) : found
  const recordIds = doomed.map(({ recordId }) => recordId)
  const tombstones = await storage.erasure.erase(site, recordIds, reason, ambient.nowMs())
  return { tombstones, wasWithdrawn }
}

const decisionOf = ({ body }: StoredRecord): DecisionWire => JSON.parse(body) as DecisionWire
