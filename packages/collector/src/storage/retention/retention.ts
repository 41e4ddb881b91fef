/** Storage. Retention on any engine. How things go is each engine's own; that it is told in the same transaction is not. */
import { hash } from 'node:crypto'
import type { AuditWire } from '@placet/model'
import { note } from '../accounts/audit.ts'
import { type AccountDatabase, ask, askOne, type Query, type Values, type Work } from '../accounts/work.ts'
import { auditLine } from '../audit-line.ts'
import type { NewEntry } from '../audit-storage.ts'
import type { Due, GoneShown, RetentionStorage, Shortened, ShownLongAgo } from '../retention-storage.ts'
import { endInvitationsBefore } from '../statements/invitations.ts'
import * as statements from '../statements/retention.ts'
import { endSessionsBefore } from '../statements/sessions.ts'

/** How an engine lets things go. */
export interface OwnRetention {
  expireRates: readonly string[]
  expireRequests: readonly string[]
  shortenAudit: string
  expireShown(values: Values & { noticeHashes: string }): Work<GoneShown>
}

type Tell = ((due: Due) => NewEntry | null) | undefined

export function createRetention(database: AccountDatabase, own: OwnRetention): RetentionStorage {
  /** What is due; with somebody to tell, it goes in the same transaction. */
  const deal = (find: () => Work<Due[]>, removals: readonly Query[], tell: Tell): Promise<Due[]> => {
    if (!tell) return database.read(find)
    return database.write(function* () {
      const found = yield* find()
      if (found.length === 0) return found
      for (const { sql, values } of removals) yield* ask(sql, values)
      for (const due of found) {
        const told = tell(due)
        if (told) yield* note(told)
      }
      return found
    })
  }

  return {
    sites: () =>
      database.read(function* () {
        return (yield* ask<{ site: string }>(statements.sitesKept)).map(({ site }) => site)
      }),
    rates(day, tell) {
      const removals = own.expireRates.map((sql) => ({ sql, values: { day } }))
      return deal(() => dueRates(day), removals, tell)
    },
    requests(beforeMs, tell) {
      const removals = own.expireRequests.map((sql) => ({ sql, values: { beforeMs } }))
      return deal(() => ask<Due>(statements.dueRequests, { beforeMs }), removals, tell)
    },
    signIns({ createdMs, seenMs, nowMs, tokenMs }, tell) {
      const [sessions, invitations, tokens] = [{ createdMs, seenMs }, { nowMs }, { tokenMs }]
      const due = [
        { sql: statements.dueSessions, values: sessions },
        { sql: statements.dueInvitations, values: invitations },
        { sql: statements.dueTokens, values: tokens },
      ]
      const removals = [
        { sql: endSessionsBefore, values: sessions },
        { sql: endInvitationsBefore, values: invitations },
        { sql: statements.endTokensBefore, values: tokens },
      ]
      return deal(() => dueSignIns(due), removals, tell)
    },
    audit: (beforeMs, limit, tell) =>
      tell
        ? database.write(function* () {
            const gone = yield* shortened(beforeMs, limit)
            if (!gone) return undefined
            yield* note(tell(gone))
            yield* ask(own.shortenAudit, { toSeq: gone.toSeq })
            return gone
          })
        : database.read(() => shortened(beforeMs, limit)),
    shownLongAgo: (site, beforeMs) => database.read(() => ask<ShownLongAgo>(statements.shownLongAgo, { site, beforeMs })),
    expireShown: (site, { noticeHashes, fromLeaf, beforeMs, nowMs }, tell) =>
      database.write(function* () {
        const gone = yield* own.expireShown({ site, noticeHashes: JSON.stringify(noticeHashes), fromLeaf, beforeMs, nowMs })
        if (gone.notices + gone.builds + gone.documents > 0) yield* note(tell(gone))
        return gone
      }),
  }
}

function* dueRates(day: string): Work<Due[]> {
  const rows = yield* ask<{ site: string; count: number; oldestDay: string }>(statements.dueRates, { day })
  return rows.map(({ site, count, oldestDay }) => ({ site, count, oldestMs: Date.parse(oldestDay) }))
}

function* dueSignIns(questions: readonly Query[]): Work<Due[]> {
  let count = 0
  const oldest: number[] = []
  for (const { sql, values } of questions) {
    const found = yield* askOne<{ count: number; oldestMs: number | null }>(sql, values)
    count += found?.count ?? 0
    if (found?.oldestMs != null) oldest.push(found.oldestMs)
  }
  return count === 0 ? [] : [{ site: null, count, oldestMs: Math.min(...oldest) }]
}

function* shortened(beforeMs: number, limit: number): Work<Shortened | undefined> {
  const entries = yield* ask<AuditWire>(statements.dueEntries, { beforeMs, limit })
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last) return undefined
  const lines = entries.map((entry) => `${auditLine(entry)}\n`).join('')
  return {
    count: entries.length,
    fromSeq: first.seq,
    toSeq: last.seq,
    oldestMs: Math.min(...entries.map(({ atMs }) => atMs)),
    digest: hash('sha256', lines),
  }
}
