/** Storage. SQLite: one file holds everything; the embedded engine. */
import type { DatabaseSync } from 'node:sqlite'
import { createAccess } from './accounts/access.ts'
import { createAccountDatabase } from './sqlite/account-database.ts'
import { createAppend } from './sqlite/append.ts'
import { type Appender, createAppendThread } from './sqlite/append-thread.ts'
import { createBuilds } from './sqlite/builds.ts'
import { openConnection, transact } from './sqlite/connection.ts'
import { migrate } from './sqlite/migrate.ts'
import { createNotices } from './sqlite/notices.ts'
import { createRecords } from './sqlite/records.ts'
import { createRollups } from './sqlite/rollups.ts'
import type { Storage } from './storage.ts'

export interface SqliteOptions {
  /** Commits wait for the disk in a thread of their own: for whoever answers others meanwhile. */
  hasAppendThread?: boolean
}

/** Opens the file, creates and migrates it as needed. `nowMs` dates the migrations. */
export async function openSqlite(file: string, nowMs: number, { hasAppendThread = false }: SqliteOptions = {}): Promise<Storage> {
  const database = openConnection(file)
  try {
    migrate(database, nowMs)
    return storageOn(database, hasAppendThread ? createAppendThread(file) : appenderOn(database))
  } catch (error) {
    database.close()
    throw error
  }
}

function appenderOn(database: DatabaseSync): Appender {
  const append = createAppend(database)
  return { append: async (records, displays) => append(records, displays), close: async () => {} }
}

function storageOn(database: DatabaseSync, appender: Appender): Storage {
  return {
    records: createRecords(database, appender),
    rollups: createRollups(database),
    notices: createNotices(database),
    builds: createBuilds(database),
    ...createAccess(createAccountDatabase(database)),
    // A write, though of nothing: it fails where a commit would, also on a disk that is full.
    ready: async () => transact(database, () => database.exec('pragma user_version = 0')),
    close: async () => {
      await appender.close()
      if (database.isOpen) database.close()
    },
  }
}

/** Migrates the file and names what was applied. */
export async function migrateSqlite(file: string, nowMs: number): Promise<string[]> {
  const database = openConnection(file)
  try {
    return migrate(database, nowMs)
  } finally {
    database.close()
  }
}
