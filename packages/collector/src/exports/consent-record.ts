/** Exports. A stored row as the consent record it stands for. */
import type { ConsentRecord, DecisionWire } from '@placet/model'
import type { StoredRecord } from '../storage/storage.ts'

export function consentRecordOf(site: string, { body, recordId, receivedAtMs, leafIndex, origin, isSkewed }: StoredRecord): ConsentRecord {
  const decision = JSON.parse(body) as DecisionWire
  return { recordId, receivedAt: new Date(receivedAtMs).toISOString(), leafIndex, site, origin, isSkewed, ...decision }
}
