/** Retention. Shown: notices, and the builds, configurations and policies they were shown with, stay for as long as a record names them. */
import { addMonths, type DecisionWire } from '@placet/model'
import type { NewEntry } from '../storage/audit-storage.ts'
import type { Due, GoneShown } from '../storage/retention-storage.ts'
import type { Storage } from '../storage/storage.ts'

export interface ShownTerm {
  nowMs: number
  /** Months after a notice was shown last. */
  proofMonths: number
  /** Makes the entry of what went; without it, it is only counted. */
  tell?: (gone: GoneShown) => NewEntry
}

/** Answers the notices that are due. Records are read only where a notice may be, oldest first, and no further than its first record. */
export async function expireShown(
  site: string,
  { records, retention }: Pick<Storage, 'records' | 'retention'>,
  { nowMs, proofMonths, tell }: ShownTerm,
): Promise<Due | undefined> {
  const beforeMs = addMonths(nowMs, -proofMonths)
  const old = await retention.shownLongAgo(site, beforeMs)
  const unnamed = new Map(old.map(({ noticeHash, keptAtMs }) => [noticeHash, keptAtMs]))
  let fromLeaf = 0
  if (unnamed.size > 0) {
    for await (const { leafIndex, body } of records.read(site, 0, Number.MAX_SAFE_INTEGER)) {
      const { noticeHash } = JSON.parse(body) as DecisionWire
      if (noticeHash !== null) unnamed.delete(noticeHash)
      fromLeaf = leafIndex + 1
      if (unnamed.size === 0) break
    }
  }
  const due = unnamed.size === 0 ? undefined : { site, count: unnamed.size, oldestMs: Math.min(...unnamed.values()) }
  // Builds and documents may be left over even where no notice goes.
  if (tell) await retention.expireShown(site, { noticeHashes: [...unnamed.keys()], fromLeaf, beforeMs, nowMs }, tell)
  return due
}
