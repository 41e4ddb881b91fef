/** Storage. The audit log on any engine. */
import type { AuditWire } from '@placet/model'
import type { AuditPage, AuditStorage, NewEntry } from '../audit-storage.ts'
import * as statements from '../statements/audit.ts'
import { type AccountDatabase, ask, type Work } from './work.ts'

/** One entry, in the transaction of the act that it tells of. */
export function* note({ atMs, actor, action, target, site, detail }: NewEntry): Work<void> {
  yield* ask(statements.noteEntry, { atMs, actor, action, target, site, detail })
}

export const createAudit = (database: AccountDatabase): AuditStorage => ({
  note: (entry) => database.write(() => note(entry)),
  read: (page) => database.read(() => entriesOf(page)),
})

function* entriesOf({ before, limit, sites }: AuditPage): Work<AuditWire[]> {
  if (sites === null) return yield* ask<AuditWire>(statements.readEntries, { before, limit })
  const found: AuditWire[] = []
  for (const site of sites) found.push(...(yield* ask<AuditWire>(statements.readEntriesOfSite, { site, before, limit })))
  return found.sort((one, other) => other.seq - one.seq).slice(0, limit)
}
