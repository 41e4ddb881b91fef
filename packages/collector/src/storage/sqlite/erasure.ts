/** Storage. Erasure in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import type { ErasureStorage, Tombstone } from '../erasure-storage.ts'
import { readTombstonePages } from '../log-rows.ts'
import * as statements from '../statements/log.ts'
import { transact } from './connection.ts'
import { createForgetting, type Forgetting } from './forgetting.ts'
import * as own from './statements/log.ts'

/** Waiting for readers blocks for a moment, so not often. */
const FORGET_AGAIN_MS = 60_000

/** For a start that finds something left over: nobody waits for it, and whoever only looks is gone by then. */
const AFTER_START_MS = 60_000

/** `forget` overwrites what erasure leaves in an index; see `forgetLeftOver`. */
export function createErasure(database: DatabaseSync, forget: () => Promise<void>): ErasureStorage & Pick<Forgetting, 'finish'> {
  const findErasable = database.prepare(own.findErasable)
  const appendTombstone = database.prepare(own.appendTombstone)
  const eraseRecord = database.prepare(own.eraseRecord)
  const noteLeftOver = database.prepare(own.noteLeftOver)
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

  const forgetting = createForgetting(forget, forgetWritten)
  if (database.prepare(own.findLeftOver).get()) forgetting.ask(AFTER_START_MS)

  /** Runs in the transaction of the erasure, so that it is known as due whatever happens next. */
  const bury = (tombstones: readonly Tombstone[]): Tombstone[] => {
    const buried = tombstones.filter(buryOne)
    if (buried.length > 0) noteLeftOver.run()
    return buried
  }

  const forgetAll = (): void => {
    forgetWritten()
    forgetting.ask()
  }

  return {
    finish: forgetting.finish,
    async erase(site, recordIds, reason, erasedAtMs) {
      const tombstones = transact(database, () =>
        bury(
          recordIds.flatMap((recordId): Tombstone[] => {
            const found = findErasable.get({ site, recordId }) as Pick<Tombstone, 'eventId' | 'leafIndex'> | undefined
            return found ? [{ site, recordId, ...found, reason, erasedAtMs }] : []
          }),
        ),
      )
      if (tombstones.length > 0) forgetAll()
      return tombstones
    },
    tombstones: () => readTombstonePages(async (after, limit) => readTombstones.all({ ...after, limit }) as unknown as Tombstone[]),
    async bury(tombstones) {
      const buried = transact(database, () => bury(tombstones).length)
      if (buried > 0) forgetAll()
      return buried
    },
  }
}
