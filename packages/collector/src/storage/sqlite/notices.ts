/** Storage. Notices in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import * as statements from '../statements/notices-and-builds.ts'
import type { KeptNotice, NoticeStorage } from '../storage.ts'
import { transact } from './connection.ts'

export function createNotices(database: DatabaseSync): NoticeStorage {
  const keepNotice = database.prepare(statements.keepNotice)
  const findNotice = database.prepare(statements.findNotice)
  return {
    keep: async (site, notices, nowMs) =>
      transact(database, () => {
        for (const { hash, language, canonical } of notices) keepNotice.run({ site, hash, language, canonical, nowMs })
      }),
    find: async (site, hash) => findNotice.get({ site, hash }) as KeptNotice | undefined,
  }
}
