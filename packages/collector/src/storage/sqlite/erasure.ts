/** Storage. Erasure in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import type { ErasureStorage, Tombstone } from '../erasure-storage.ts'
import { readTombstonePages } from '../log-rows.ts'
import * as statements from '../statements/log.ts'
import { transact } from './connection.ts'
import * as own from './statements/log.ts'

/** Waiting for readers blocks for a moment, so not often. */
const FORGET_AGAIN_MS = 60_000

export function createErasure(database: DatabaseSync): ErasureStorage {
  const findErasable = database.prepare(own.findErasable)
  const appendTombstone = database.prepare(own.appendTombstone)
  const eraseRecord = database.prepare(own.eraseRecord)
  const readTombstones = database.prepare(statements.readTombstones)

  /** True when the tombstone, or what it does, is new here. */
  const buryOne = ({ site, recordId, eventId, leafIndex, reason, erasedAtMs }: Tombstone): boolean => {
    const made = appendTombstone.run({ site, recordId, eventId, leafIndex, reason, erasedAtMs }).changes
    return Number(eraseRecord.run({ site, recordId }).changes) + Number(made) > 0
  }

  const emptyWriteAheadLog = database.prepare('pragma wal_checkpoint(truncate)')
  let again: NodeJS.Timeout | undefined

  /** What was erased still lies in the write-ahead log. Whoever is reading needs that log, so it is emptied once nobody does. */
  const forgetWritten = (): void => {
    clearTimeout(again)
    if (!database.isOpen) return
    if (Number(emptyWriteAheadLog.get()?.busy) !== 0) again = setTimeout(forgetWritten, FORGET_AGAIN_MS).unref()
  }

  return {
    async erase(site, recordIds, reason, erasedAtMs) {
      const tombstones = transact(database, () =>
        recordIds.flatMap((recordId): Tombstone[] => {
          const found = findErasable.get({ site, recordId }) as Pick<Tombstone, 'eventId' | 'leafIndex'> | undefined
          if (!found) return []
          const tombstone = { site, recordId, ...found, reason, erasedAtMs }
          buryOne(tombstone)
          return [tombstone]
        }),
      )
      if (tombstones.length > 0) forgetWritten()
      return tombstones
    },
    tombstones: () => readTombstonePages(async (after, limit) => readTombstones.all({ ...after, limit }) as unknown as Tombstone[]),
    async bury(tombstones) {
      const buried = transact(database, () => tombstones.filter(buryOne).length)
      if (buried > 0) forgetWritten()
      return buried
    },
  }
}
