/** Storage. Retention in SQLite: word of what goes, then the rows, which triggers let go for its sake alone. */
import { ask } from '../accounts/work.ts'
import type { OwnRetention } from '../retention/retention.ts'
import * as own from './statements/retention.ts'

export const sqliteRetention: OwnRetention = {
  expireRates: own.expireRates,
  expireRequests: own.expireRequests,
  shortenAudit: own.shortenAudit,
  *expireShown({ site = '', noticeHashes, fromLeaf = 0, beforeMs = 0, nowMs = 0 }) {
    const found = yield* ask<{ hash: string }>(own.findUnnamed, { site, noticeHashes, fromLeaf, beforeMs })
    const unnamed = JSON.stringify(found.map(({ hash }) => hash))
    yield* ask(own.noteNotices, { site, unnamed, nowMs })
    yield* ask(own.expireServed, { site, unnamed })
    const notices = yield* ask(own.expireNotices, { site, unnamed })
    yield* ask(own.noteBuilds, { site, beforeMs, nowMs })
    const files = yield* ask<{ buildHash: string }>(own.expireBuilds, { site, beforeMs })
    if (files.length > 0) yield* ask(own.expireContents)
    yield* ask(own.noteDocuments, { site, beforeMs, nowMs })
    const documents = yield* ask(own.expireDocuments, { site, beforeMs })
    return { notices: notices.length, builds: new Set(files.map(({ buildHash }) => buildHash)).size, documents: documents.length }
  },
}
