/** Storage. The log in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import { unpackFrontier } from '@placet/model'
import { type EntryRow, logEntryOf, readCheckpointPages } from '../log-rows.ts'
import type { KeptCheckpoint, LogStorage, Place } from '../log-storage.ts'
import type { Head } from '../place-records.ts'
import { readNumbered } from '../read-pages.ts'
import * as statements from '../statements/log.ts'
import { nodeOver, storedSpanOf } from '../stored-nodes.ts'
import { transact } from './connection.ts'
import * as own from './statements/log.ts'

export function createLog(database: DatabaseSync): LogStorage {
  const readHead = database.prepare(statements.readHead)
  const readLeaves = database.prepare(own.readLeaves)
  const readNodes = database.prepare(own.readNodes)
  const findPlace = database.prepare(own.findPlace)
  const readEntries = database.prepare(own.readEntries)
  const keepCheckpoint = database.prepare(statements.keepCheckpoint)
  const newestCheckpoint = database.prepare(statements.newestCheckpoint)
  const readCheckpoints = database.prepare(statements.readCheckpoints)

  return {
    async head(site) {
      const { size, receivedAtMs, frontier } = (readHead.get({ site }) as Head | undefined) ?? {
        size: 0,
        receivedAtMs: 0,
        frontier: new Uint8Array(),
      }
      return { ...unpackFrontier(size, frontier), receivedAtMs }
    },
    size: async (site) => (readHead.get({ site }) as Head | undefined)?.size ?? 0,
    nodes: async (site, nodes) =>
      nodes.map((node) => {
        const span = storedSpanOf(node)
        const { level, from, until } = span
        const rows = level === 0 ? readLeaves.all({ site, from, until }) : readNodes.all({ site, level, from, until })
        return nodeOver(
          span,
          rows.map(({ hash }) => hash as Uint8Array),
        )
      }),
    place: async (site, recordId) => findPlace.get({ site, recordId }) as Place | undefined,
    async *entries(site, from, until) {
      const page = async (start: number, end: number) => readEntries.all({ site, from: start, until: end }) as unknown as EntryRow[]
      for await (const row of readNumbered(from, until, page)) yield logEntryOf(row)
    },
    keepCheckpoint: async (site, { size, note, signedAtMs }) =>
      transact(database, () => void keepCheckpoint.run({ site, size, note, signedAtMs })),
    newestCheckpoint: async (site) => newestCheckpoint.get({ site }) as KeptCheckpoint | undefined,
    checkpoints: (site, fromSize) =>
      readCheckpointPages(
        fromSize,
        async (from, limit) => readCheckpoints.all({ site, fromSize: from, limit }) as unknown as KeptCheckpoint[],
      ),
  }
}
