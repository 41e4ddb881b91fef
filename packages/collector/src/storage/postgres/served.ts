/** Storage. What was served, in PostgreSQL. */
import { isServing, type KeptDocument, type LastNoted, type ServedBuild, type ServedNotice, type ServedStorage } from '../served-storage.ts'
import * as statements from '../statements/served.ts'
import type { Connection } from './connection.ts'
import { guard } from './durability.ts'
import { inOrder } from './in-order.ts'
import { statement } from './statement.ts'

const keepDocument = statement(statements.keepDocument)
const findDocument = statement(statements.findDocument)
const readLastServed = statement(statements.readLastServed)
const readLastNoted = statement(statements.readLastNoted)
const noteServed = statement(statements.noteServed)
const readNoticeHistory = statement(statements.readNoticeHistory)
const readHistory = statement(statements.readHistory)

export function createServed(connection: Connection): ServedStorage {
  return {
    isLast: async (site, serving) => isServing(await connection.ask<LastNoted>(readLastNoted({ site })), serving),
    note: (site, { buildHash, configurationHash, noticeHashes }, documents, nowMs) =>
      connection.transact(async (send) => {
        const kept = inOrder(documents, ({ hash }) => hash).map((document) => keepDocument({ site, ...document, nowMs }))
        await Promise.all([guard(), ...kept].map((write) => send(write)))
        const [last] = await send<Pick<ServedBuild, 'buildHash' | 'configurationHash'>>(readLastServed({ site }))
        if (last?.buildHash === buildHash && last.configurationHash === configurationHash) return
        const noted = inOrder(noticeHashes, (hash) => hash).map((noticeHash) =>
          noteServed({ site, nowMs, noticeHash, buildHash, configurationHash }),
        )
        await Promise.all(noted.map((write) => send(write)))
      }),
    noticeHistory: (site, noticeHash) => connection.ask<ServedNotice>(readNoticeHistory({ site, noticeHash })),
    history: (site, limit) => connection.ask<ServedNotice>(readHistory({ site, limit })),
    findDocument: async (site, hash) => (await connection.ask<KeptDocument>(findDocument({ site, hash })))[0],
  }
}
