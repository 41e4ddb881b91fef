/** Storage. Records in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import { readPages, type StoredRow, storedRecordOf } from '../read-pages.ts'
import * as statements from '../statements/records.ts'
import type { RecordStorage } from '../storage.ts'
import type { Appender } from './append-thread.ts'
import * as own from './statements/records.ts'

export function createRecords(database: DatabaseSync, { append, gathers }: Pick<Appender, 'append' | 'gathers'>): RecordStorage {
  const readPage = database.prepare(statements.readPage)
  const readOfSubject = database.prepare(statements.readOfSubject)
  const findRecord = database.prepare(own.findRecord)
  return {
    // One file, one writer: a second append could only wait for the first.
    lanes: 1,
    gathers,
    append,
    read: (site, fromMs, untilMs) =>
      readPages(fromMs, async (after, limit) => readPage.all({ site, untilMs, ...after, limit }) as unknown as StoredRow[]),
    ofSubject: async (site, subjectKey) =>
      (readOfSubject.all({ site, subjectKey: Buffer.from(subjectKey, 'hex') }) as unknown as StoredRow[]).map(storedRecordOf),
    async find(site, recordId) {
      const row = findRecord.get({ site, recordId }) as unknown as StoredRow | undefined
      return row && storedRecordOf(row)
    },
  }
}
