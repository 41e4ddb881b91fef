/** Storage. Backup of SQLite: a whole copy taken while the collector runs, checked before it counts as one. */
import { existsSync } from 'node:fs'
import { chmod, rename, rm } from 'node:fs/promises'
import { backup, DatabaseSync } from 'node:sqlite'

/** Copies the database to a new file and checks the copy. Throws, leaving no file behind, when either fails or the target exists. */
export async function backupSqlite(file: string, target: string): Promise<{ pages: number; records: number }> {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
  if (existsSync(target)) throw new Error(`${target} exists already: a backup never overwrites a file.`)
  const unfinished = `${target}.unfinished`
  const source = new DatabaseSync(file, { readOnly: true })
  try {
    const pages = await backup(source, unfinished)
    await chmod(unfinished, 0o600)
    const records = checkCopy(unfinished)
    await rename(unfinished, target)
    return { pages, records }
  } finally {
    source.close()
    for (const leftover of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`]) await rm(leftover, { force: true })
  }
}

/** Counts the records of a copy. Throws where it is damaged, or no database of ours. */
export function checkCopy(file: string): number {
  const copy = new DatabaseSync(file)
  try {
    // The copy is one file: without its own write-ahead log nothing can be left behind when it is moved.
    copy.exec('pragma journal_mode = delete')
    const found = copy
      .prepare('pragma integrity_check')
      .all()
      .map((row) => String(row.integrity_check))
    if (found.join() !== 'ok') throw new Error(`The copy is damaged: ${found.join('; ')}`)
    return Number(copy.prepare('select count(*) as records from record').get()?.records)
  } finally {
    copy.close()
  }
}
