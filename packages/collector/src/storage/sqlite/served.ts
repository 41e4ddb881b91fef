/** Storage. What was served, in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import { isServing, type KeptDocument, type LastNoted, type ServedBuild, type ServedNotice, type ServedStorage } from '../served-storage.ts'
import * as statements from '../statements/served.ts'
import { transact } from './connection.ts'

export function createServed(database: DatabaseSync): ServedStorage {
  const keepDocument = database.prepare(statements.keepDocument)
  const findDocument = database.prepare(statements.findDocument)
  const readLastServed = database.prepare(statements.readLastServed)
  const readLastNoted = database.prepare(statements.readLastNoted)
  const noteServed = database.prepare(statements.noteServed)
  const readNoticeHistory = database.prepare(statements.readNoticeHistory)
  const readHistory = database.prepare(statements.readHistory)
  return {
    isLast: async (site, serving) => isServing(readLastNoted.all({ site }) as unknown as LastNoted[], serving),
    note: async (site, { buildHash, configurationHash, noticeHashes }, documents, nowMs) =>
      transact(database, () => {
        for (const { hash, kind, canonical } of documents) keepDocument.run({ site, hash, kind, canonical, nowMs })
        const last = readLastServed.get({ site }) as Pick<ServedBuild, 'buildHash' | 'configurationHash'> | undefined
        if (last?.buildHash === buildHash && last.configurationHash === configurationHash) return
        for (const noticeHash of noticeHashes) noteServed.run({ site, nowMs, noticeHash, buildHash, configurationHash })
      }),
    noticeHistory: async (site, noticeHash) => readNoticeHistory.all({ site, noticeHash }) as unknown as ServedNotice[],
    history: async (site, limit) => readHistory.all({ site, limit }) as unknown as ServedNotice[],
    findDocument: async (site, hash) => findDocument.get({ site, hash }) as KeptDocument | undefined,
  }
}
