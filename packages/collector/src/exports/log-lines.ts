/** Exports. The whole log as NDJSON: what `placet verify` reads, offline, years later. */
import { toBase64 } from '@placet/model'
import type { LogEntry, LogStorage } from '../storage/log-storage.ts'
import { consentRecordOf } from './consent-record.ts'

/** One leaf: the record with its salt, or why it is gone. Without `salt` and `leafHash` a record's line is exactly what its leaf commits to. */
function leafLine(site: string, { record, tombstone, leafHash, recordId, receivedAtMs, leafIndex }: LogEntry): object {
  const hash = toBase64(leafHash)
  if (record) return { ...consentRecordOf(site, record), salt: Buffer.from(record.salt, 'hex').toString('base64'), leafHash: hash }
  return {
    ...{ site, leafIndex, recordId, receivedAt: new Date(receivedAtMs).toISOString(), leafHash: hash },
    ...(tombstone ? { erased: { reason: tombstone.reason, at: new Date(tombstone.erasedAtMs).toISOString() } } : {}),
  }
}

/** First how large the log is, then its checkpoints, then every leaf in order. */
export async function* logLines(log: LogStorage, site: string, nowMs: number): AsyncGenerator<string> {
  // A database that was tampered with is exported like any other: that is when somebody needs to look.
  const size = await log.size(site)
  yield line({ log: { site, size, exportedAt: new Date(nowMs).toISOString() } })
  for await (const checkpoint of log.checkpoints(site, 0)) {
    if (checkpoint.size <= size) yield line({ checkpoint: checkpoint.note })
  }
  for await (const entry of log.entries(site, 0, size)) yield line(leafLine(site, entry))
}

const line = (value: object): string => `${JSON.stringify(value)}\n`
