/** Evidence. Erases what is kept of one subject. Withdraws first: nothing may keep running for which there is no proof any more. */
import type { Choice, DecisionWire } from '@placet/model'
import type { Ambient } from '../ambient.ts'
import type { GroupCommit } from '../ingest/group-commit.ts'
import { newRecord } from '../ingest/new-record.ts'
import { laterProblem, problem } from '../problems.ts'
import type { ErasureReason, Tombstone } from '../storage/erasure-storage.ts'
import type { ListedHold } from '../storage/hold-storage.ts'
import type { Storage, StoredRecord } from '../storage/storage.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'

/** A hold may end, or records arrive, between two steps: then they are taken again. */
const ROUNDS = 9

export interface ErasureOptions {
  storage: Pick<Storage, 'records' | 'erasure' | 'holds'>
  groupCommit: Pick<GroupCommit, 'append'>
  ambient: Ambient
}

export interface ErasedSubject {
  tombstones: Tombstone[]
  /** True when something was still granted: a withdrawal was recorded, and goes with the rest. */
  wasWithdrawn: boolean
  /** What keeps the rest: its erasure is remembered, and carried out when the last of these ends. Empty where nothing is left. */
  holds: ListedHold[]
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

/**
 * Resolves once everything is durably gone, or what a legal hold keeps is durably remembered as to be erased. The withdrawal holds either way.
 * Erasing again finds nothing and changes nothing.
 */
export async function eraseSubject(
  { storage, groupCommit, ambient }: ErasureOptions,
  site: string,
  consentId: string,
  reason: ErasureReason,
): Promise<ErasedSubject> {
  const subjectKey = subjectKeyOf(consentId)
  const last = (await storage.records.ofSubject(site, subjectKey)).at(-1)
  const wasWithdrawn = last !== undefined && stillGrants(decisionOf(last), ambient.nowMs())
  if (wasWithdrawn) {
    const decision = withdrawalOf(decisionOf(last), ambient)
    const arrival = { site, origin: last.origin, language: decision.language, isBot: false, isBurst: false }
    const [outcome] = await groupCommit.append([newRecord(decision, arrival, ambient)])
    if (outcome?.status === 'failed') throw outcome.error
    if (outcome?.status !== 'new') throw problem('INTERNAL')
  }
  const tombstones: Tombstone[] = []
  let holds: ListedHold[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // Read again: what arrived meanwhile goes too, and a hold that came too late keeps nothing.
    const doomed = await storage.records.ofSubject(site, subjectKey)
    const throughLeaf = doomed.at(-1)?.leafIndex
    if (throughLeaf === undefined) return { tombstones, wasWithdrawn, holds: [] }
    if (holds.length > 0) return { tombstones, wasWithdrawn, holds }
    const recordIds = doomed.map(({ recordId }) => recordId)
    const erasedAtMs = ambient.nowMs()
    tombstones.push(...(await storage.erasure.erase(site, recordIds, reason, erasedAtMs)))
    holds = await storage.holds.askErasure({ site, subjectKey, throughLeaf, askedAtMs: erasedAtMs })
  }
  throw laterProblem('STORAGE_BUSY', 1)
}

const decisionOf = ({ body }: StoredRecord): DecisionWire => JSON.parse(body) as DecisionWire
