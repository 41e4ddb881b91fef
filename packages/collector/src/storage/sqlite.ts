/** Storage. SQLite: one file holds everything; the embedded engine. */
import type { DatabaseSync } from 'node:sqlite'
import { createAccess } from './accounts/access.ts'
import { createHolds } from './holds/holds.ts'
import { createRetention } from './retention/retention.ts'
import { createRights } from './rights/rights.ts'
import { createAccountDatabase } from './sqlite/account-database.ts'
import { createAppend } from './sqlite/append.ts'
import { type Appender, createAppendThread } from './sqlite/append-thread.ts'
import { createBuilds } from './sqlite/builds.ts'
import { openConnection, transact } from './sqlite/connection.ts'
import { createErasure } from './sqlite/erasure.ts'
import { forgetLeftOver } from './sqlite/forget-left-over.ts'
import { createLog } from './sqlite/log.ts'
import { migrate } from './sqlite/migrate.ts'
import { createNotices } from './sqlite/notices.ts'
import { createRecords } from './sqlite/records.ts'
import { sqliteRetention } from './sqlite/retention.ts'
import { createRollups } from './sqlite/rollups.ts'
import { createServed } from './sqlite/served.ts'
import type { Storage } from './storage.ts'

export interface SqliteOptions {
  /** Commits wait for the disk in a thread of their own: for whoever answers others meanwhile. */
  hasAppendThread?: boolean
  /** See `OpenOptions`. */
  isLogOff?: boolean
}

/** Opens the file, creates and migrates it as needed. `nowMs` dates the migrations. */
export async function openSqlite(
  file: string,
  nowMs: number,
  { hasAppendThread = false, isLogOff = false }: SqliteOptions = {},
): Promise<Storage> {
  const database = openConnection(file)
  try {
    migrate(database, nowMs)
    return storageOn(database, hasAppendThread ? createAppendThread(file, { isLogOff }) : appenderOn(database, isLogOff))
  } catch (error) {
    database.close()
    throw error
  }
}

function appenderOn(database: DatabaseSync, isLogOff: boolean): Appender {
  const append = createAppend(database, { isLogOff })
  return {
    gathers: false,
    append: async (records, displays) => append(records, displays),
    forget: async () => forgetLeftOver(database),
    close: async () => {},
  }
}

function storageOn(database: DatabaseSync, appender: Appender): Storage {
  const accounts = createAccountDatabase(database)
  const { finish, ...erasure } = createErasure(database, appender.forget)
  return {
    records: createRecords(database, appender),
    log: createLog(database),
    erasure,
    rollups: createRollups(database),
    notices: createNotices(database),
    builds: createBuilds(database),
    ...createAccess(accounts),
    rights: createRights(accounts),
    holds: createHolds(accounts),
    retention: createRetention(accounts, sqliteRetention),
    served: createServed(database),
    // A write, though of nothing: it fails where a commit would, also on a disk that is full.
    ready: async () => transact(database, () => database.exec('pragma user_version = 0')),
    close: async () => {
      await finish()
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
