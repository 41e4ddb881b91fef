/** Storage. Notices in PostgreSQL. */
import * as statements from '../statements/notices-and-builds.ts'
import type { KeptNotice, NoticeStorage } from '../storage.ts'
import type { Connection } from './connection.ts'
import { guard } from './durability.ts'
import { inOrder } from './in-order.ts'
import { statement } from './statement.ts'

const keepNotice = statement(statements.keepNotice)
const findNotice = statement(statements.findNotice)

export function createNotices(connection: Connection): NoticeStorage {
  return {
    keep: (site, notices, nowMs) =>
      connection.transact(async (send) => {
        const writes = inOrder(notices, ({ hash }) => hash).map((notice) => keepNotice({ site, ...notice, nowMs }))
        await Promise.all([guard(), ...writes].map((write) => send(write)))
      }),
    find: async (site, hash) => (await connection.ask<KeptNotice>(findNotice({ site, hash })))[0],
  }
}
