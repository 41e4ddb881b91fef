/** Storage. Erasure in PostgreSQL: by the owner's function, for the role of a collector may not do it itself. */
import type { ErasureStorage, Tombstone } from '../erasure-storage.ts'
import { readTombstonePages } from '../log-rows.ts'
import * as statements from '../statements/log.ts'
import type { Connection } from './connection.ts'
import { guard } from './durability.ts'
import { statement } from './statement.ts'
import * as own from './statements/log.ts'

const lockHolds = statement(own.lockHolds)
const findErasable = statement(own.findErasable)
const buryAll = statement(own.bury)
const readTombstones = statement(statements.readTombstones)

const columnsOf = (tombstones: readonly Tombstone[]) => ({
  sites: tombstones.map(({ site }) => site),
  recordIds: tombstones.map(({ recordId }) => recordId),
  eventIds: tombstones.map(({ eventId }) => eventId),
  leafIndexes: tombstones.map(({ leafIndex }) => leafIndex),
  reasons: tombstones.map(({ reason }) => reason),
  erasedAtMs: tombstones.map(({ erasedAtMs }) => erasedAtMs),
})

export function createErasure(connection: Connection): ErasureStorage {
  return {
    erase: (site, recordIds, reason, erasedAtMs) =>
      connection.transact(async (send) => {
        await Promise.all([send(guard()), send(lockHolds())])
        const found = await send<Pick<Tombstone, 'recordId' | 'eventId' | 'leafIndex'>>(findErasable({ site, recordIds }))
        if (found.length === 0) return []
        const tombstones = found.map((one): Tombstone => ({ site, ...one, reason, erasedAtMs }))
        // Who came first made the tombstone: two that erase at once are told of it once.
        const made = new Set((await send<{ recordId: string }>(buryAll(columnsOf(tombstones)))).map(({ recordId }) => recordId))
        return tombstones.filter(({ recordId }) => made.has(recordId))
      }),
    tombstones: () => readTombstonePages((after, limit) => connection.ask<Tombstone>(readTombstones({ ...after, limit }))),
    bury: (tombstones) =>
      connection.transact(async (send) => {
        const [, made] = await Promise.all([send(guard()), send(buryAll(columnsOf(tombstones)))])
        return made.length
      }),
  }
}
