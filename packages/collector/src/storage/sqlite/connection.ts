/** Storage. SQLite connection: one file, opened so that a commit is on the disk before it is answered. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StorageUnavailable } from '../storage.ts'

/** Longest wait for another process that holds the write lock. It blocks this process, so it is short. */
const LOCK_WAIT_MS = 2_000

/** Opens the file, and creates it readable by its owner alone where it is missing. Throws when it cannot be made durable. */
export function openConnection(file: string): DatabaseSync {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
  }
  const database = new DatabaseSync(file, { timeout: LOCK_WAIT_MS, enableForeignKeyConstraints: true })
  const mode = database.prepare('pragma journal_mode = wal').get()
  if (mode?.journal_mode !== 'wal') throw new Error(`SQLite cannot use write-ahead logging on ${file}`)
  // FULL syncs the log at each commit; NORMAL would lose acknowledged records with the power.
  database.exec('pragma synchronous = full')
  // Without it "insert or replace" removes a row without asking the trigger that refuses removal.
  database.exec('pragma recursive_triggers = on')
  database.exec('pragma trusted_schema = off')
  // What is erased is overwritten, not merely let go.
  database.exec('pragma secure_delete = on')
  // Events are looked for in no order, all over their index. 4 MiB of pages: what is not in this cache is in the system's, and each commit looks over
  // all of it. The thread that appends copies the write-ahead log into the file between commits; at 256 MiB of it, whoever commits does.
  database.exec('pragma cache_size = -4096; pragma wal_autocheckpoint = 64000')
  return database
}

/** Runs the work in one write transaction: all of it is kept, or nothing. */
export function transact<T>(database: DatabaseSync, work: () => T): T {
  try {
    database.exec('begin immediate')
    const result = work()
    database.exec('commit')
    return result
  } catch (error) {
    // Some faults end the transaction by themselves.
    if (database.isTransaction) database.exec('rollback')
    throw isUnavailable(error) ? new StorageUnavailable((error as Error).message, { cause: error }) : error
  }
}

/** Primary result codes of SQLite that say the engine cannot write now: busy, locked, read-only, I/O, full, cannot open. */
const unavailable = new Set([5, 6, 8, 10, 13, 14])

function isUnavailable(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
  // The low byte of an extended code is its primary code.
  return unavailable.has(code & 0xff)
}
