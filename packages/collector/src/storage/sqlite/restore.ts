/** Storage. Restore of SQLite: a checked copy of a backup takes the place of the database; what was there is kept beside it. */
import { existsSync } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { checkCopy } from './backup.ts'

/**
 * Throws, with the database as it was, when the backup is damaged, when a collector has the database open, or when there is one already and
 * `mayReplace` is false. Resolves once the copy is on the disk under the database's name.
 */
export async function restoreSqlite(backup: string, file: string, mayReplace: boolean): Promise<{ records: number; keptAs?: string }> {
  if (!existsSync(backup)) throw new Error(`There is no backup at ${backup}.`)
  if (existsSync(file) && !mayReplace)
    throw new Error(`There is a database at ${file} already: --replace keeps it beside the restored one.`)
  const unfinished = `${file}.unfinished`
  try {
    await copyFile(backup, unfinished)
    const records = checkCopy(unfinished)
    await sync(unfinished)
    if (!existsSync(file)) {
      await rename(unfinished, file)
      await sync(dirname(file))
      return { records }
    }
    closeAlone(file)
    const keptAs = `${file}.before-restore`
    if (existsSync(keptAs)) throw new Error(`${keptAs} is there from an earlier restore: move it away first.`)
    await rename(file, keptAs)
    await rename(unfinished, file)
    await sync(dirname(file))
    return { records, keptAs }
  } finally {
    for (const leftover of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`]) await rm(leftover, { force: true })
  }
}

/** Brings the log into the file and takes it away, which SQLite does only while nobody else has the file open. */
function closeAlone(file: string): void {
  const database = new DatabaseSync(file, { timeout: 1_000 })
  try {
    const mode = database.prepare('pragma journal_mode = delete').get()
    if (mode?.journal_mode !== 'delete') throw new Error('locked')
  } catch (error) {
    throw new Error(`${file} is in use: stop the collector, then restore.`, { cause: error })
  } finally {
    database.close()
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
