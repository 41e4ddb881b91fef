/** Evidence. Tombstone journal: erasures, kept outside the database as well, so that a backup that is restored does not bring back what was erased (SEC-24). */
import { existsSync } from 'node:fs'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Tombstone } from '../storage/erasure-storage.ts'
import type { Storage } from '../storage/storage.ts'

/** Tombstones are buried so many at once. */
const BATCH = 500

/**
 * Erases again what the journal says was erased, adds to the journal what only the database knows, and answers a storage that writes each further
 * erasure to both. Nothing is to be served before it resolves. A line that was torn by a power cut is passed over: the database still has it.
 */
export async function withTombstoneJournal(storage: Storage, file: string, warn: (sentence: string) => void = () => {}): Promise<Storage> {
  const written = await readJournal(file)
  const buried = await buryAll(storage, [...written.values()])
  if (buried > 0) warn(`${buried} records were erased again, as the journal of tombstones says: the database came from a backup.`)
  const missing: Tombstone[] = []
  for await (const tombstone of storage.erasure.tombstones()) if (!written.has(keyOf(tombstone))) missing.push(tombstone)
  await addLines(file, missing)
  return {
    ...storage,
    erasure: {
      ...storage.erasure,
      async erase(site, recordIds, reason, nowMs) {
        const made = await storage.erasure.erase(site, recordIds, reason, nowMs)
        await addLines(file, made)
        return made
      },
    },
  }
}

/**
 * Erases again what the journal says was erased, and says how many erasures it knows and how many were not known here; `known` is `undefined`
 * where there is no journal. Running it again does nothing more.
 */
export async function replayJournal(
  storage: Pick<Storage, 'erasure'>,
  file: string,
): Promise<{ known: number | undefined; buried: number }> {
  if (!existsSync(file)) return { known: undefined, buried: 0 }
  const tombstones = [...(await readJournal(file)).values()]
  return { known: tombstones.length, buried: await buryAll(storage, tombstones) }
}

async function buryAll({ erasure }: Pick<Storage, 'erasure'>, tombstones: readonly Tombstone[]): Promise<number> {
  let buried = 0
  for (let at = 0; at < tombstones.length; at += BATCH) buried += await erasure.bury(tombstones.slice(at, at + BATCH))
  return buried
}

const keyOf = ({ site, recordId }: Tombstone): string => `${site}/${recordId}`

async function readJournal(file: string): Promise<Map<string, Tombstone>> {
  const written = new Map<string, Tombstone>()
  if (!existsSync(file)) return written
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    try {
      const tombstone = JSON.parse(line) as Tombstone
      written.set(keyOf(tombstone), tombstone)
    } catch {
      // Empty, or torn.
    }
  }
  return written
}

async function addLines(file: string, tombstones: readonly Tombstone[]): Promise<void> {
  if (tombstones.length === 0) return
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const journal = await open(file, 'a', 0o600)
  try {
    // A line of its own, whatever a power cut left at the end.
    await journal.appendFile(`\n${tombstones.map((tombstone) => JSON.stringify(tombstone)).join('\n')}\n`)
    await journal.sync()
  } finally {
    await journal.close()
  }
}
