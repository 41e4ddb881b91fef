/** Storage. Sessions on any engine. */
import type { AccountStorage, NewSession, Session } from '../account-storage.ts'
import * as statements from '../statements/sessions.ts'
import { note } from './audit.ts'
import { grantsOf } from './grants.ts'
import { type AccountDatabase, ask, askOne, type Work } from './work.ts'

type Sessions = Pick<
  AccountStorage,
  'startSession' | 'findSession' | 'sessionsOf' | 'seeSession' | 'endSession' | 'endSessionById' | 'endSessionsOf' | 'endSessionsBefore'
>

/** No token hashes to nothing. */
const NO_TOKEN = ''

export const createSessions = (database: AccountDatabase): Sessions => ({
  startSession: ({ tokenHash, id, accountId, browser, createdAtMs, seenAtMs }, entry) =>
    database.write(function* () {
      yield* ask(statements.startSession, { tokenHash, id, accountId, browser, createdAtMs, seenAtMs })
      yield* note(entry)
    }),
  findSession: (tokenHash) => database.read(() => sessionOf(tokenHash)),
  sessionsOf: (accountId) => database.read(() => ask<NewSession>(statements.sessionsOf, { accountId })),
  seeSession: (tokenHash, nowMs) =>
    database.write(function* () {
      yield* ask(statements.seeSession, { tokenHash, nowMs })
    }),
  endSession: (tokenHash, entry) =>
    database.write(function* () {
      yield* ask(statements.endSession, { tokenHash })
      yield* note(entry)
    }),
  endSessionById: (accountId, id, entry) =>
    database.write(function* () {
      if ((yield* ask(statements.endSessionById, { accountId, id })).length === 0) return false
      yield* note(entry)
      return true
    }),
  endSessionsOf: (accountId, keepTokenHash, entry) =>
    database.write(function* () {
      yield* ask(statements.endSessionsOf, { accountId, keepTokenHash: keepTokenHash ?? NO_TOKEN })
      yield* note(entry)
    }),
  endSessionsBefore: (createdMs, seenMs) =>
    database.write(function* () {
      yield* ask(statements.endSessionsBefore, { createdMs, seenMs })
    }),
})

function* sessionOf(tokenHash: string): Work<Session | undefined> {
  const row = yield* askOne<Omit<Session, 'grants' | 'hasSecondFactor'> & { sealedSecret: string | null }>(statements.findSession, {
    tokenHash,
  })
  if (!row) return undefined
  const { sealedSecret, ...session } = row
  return { ...session, grants: yield* grantsOf(row.accountId), hasSecondFactor: sealedSecret !== null }
}
