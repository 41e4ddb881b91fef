/** Storage. The log in PostgreSQL. */
import { unpackFrontier } from '@placet/model'
import { type EntryRow, logEntryOf, readCheckpointPages } from '../log-rows.ts'
import type { KeptCheckpoint, LogStorage, Place } from '../log-storage.ts'
import type { Head } from '../place-records.ts'
import { readNumbered } from '../read-pages.ts'
import * as statements from '../statements/log.ts'
import { nodeOver, storedSpanOf } from '../stored-nodes.ts'
import type { Connection } from './connection.ts'
import { guard } from './durability.ts'
import { statement } from './statement.ts'
import * as own from './statements/log.ts'

const readHead = statement(statements.readHead)
const readSpans = statement(own.readSpans)
const findPlace = statement(own.findPlace)
const readEntries = statement(own.readEntries)
const keepCheckpoint = statement(statements.keepCheckpoint)
const newestCheckpoint = statement(statements.newestCheckpoint)
const readCheckpoints = statement(statements.readCheckpoints)

/** Proofs are asked of the primary: a replica that lags would not know what was just acknowledged. */
export function createLog(connection: Connection): LogStorage {
  return {
    async head(site) {
      const [head] = await connection.ask<Head>(readHead({ site }))
      return head
        ? { ...unpackFrontier(head.size, head.frontier), receivedAtMs: head.receivedAtMs }
        : { size: 0, hashes: [], receivedAtMs: 0 }
    },
    size: async (site) => (await connection.ask<Head>(readHead({ site })))[0]?.size ?? 0,
    async nodes(site, nodes) {
      if (nodes.length === 0) return []
      const spans = nodes.map(storedSpanOf)
      const asked = {
        levels: spans.map(({ level }) => level),
        froms: spans.map(({ from }) => from),
        untils: spans.map(({ until }) => until),
      }
      const rows = await connection.ask<{ place: number; hash: Uint8Array }>(readSpans({ site, ...asked }))
      const found = spans.map((): Uint8Array[] => [])
      for (const { place, hash } of rows) found[place - 1]?.push(hash)
      return spans.map((span, i) => nodeOver(span, found[i] ?? []))
    },
    place: async (site, recordId) => (await connection.ask<Place>(findPlace({ site, recordId })))[0],
    async *entries(site, from, until) {
      const page = (start: number, end: number) => connection.ask<EntryRow>(readEntries({ site, from: start, until: end }))
      for await (const row of readNumbered(from, until, page)) yield logEntryOf(row)
    },
    keepCheckpoint: (site, checkpoint) =>
      connection.transact(async (send) => void (await Promise.all([send(guard()), send(keepCheckpoint({ site, ...checkpoint }))]))),
    newestCheckpoint: async (site) => (await connection.ask<KeptCheckpoint>(newestCheckpoint({ site })))[0],
    checkpoints: (site, fromSize) =>
      readCheckpointPages(fromSize, (from, limit) => connection.ask<KeptCheckpoint>(readCheckpoints({ site, fromSize: from, limit }))),
  }
}
