/** Storage. Accounts in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import { type Account, type AccountStorage, foldedName, type Session } from '../account-storage.ts'
import * as statements from '../statements/accounts.ts'
import { transact } from './connection.ts'

export function createAccounts(database: DatabaseSync): AccountStorage {
  const hasAccount = database.prepare(statements.hasAccount)
  const createAccount = database.prepare(statements.createAccount)
  const findAccount = database.prepare(statements.findAccount)
  const keepSetupSecret = database.prepare(statements.keepSetupSecret)
  const findSetupSecret = database.prepare(statements.findSetupSecret)
  const forgetSetupSecret = database.prepare(statements.forgetSetupSecret)
  const startSession = database.prepare(statements.startSession)
  const findSession = database.prepare(statements.findSession)
  const seeSession = database.prepare(statements.seeSession)
  const endSession = database.prepare(statements.endSession)
  const endSessionsBefore = database.prepare(statements.endSessionsBefore)
  const hasAny = () => hasAccount.get()?.hasAccount === 1

  return {
    hasAny: async () => hasAny(),
    createFirst: async ({ id, name, passwordHash, createdAtMs }) =>
      transact(database, () => {
        if (hasAny()) return false
        createAccount.run({ id, name, foldedName: foldedName(name), passwordHash, createdAtMs })
        forgetSetupSecret.run()
        return true
      }),
    find: async (name) => findAccount.get({ foldedName: foldedName(name) }) as Account | undefined,
    keepSetupSecret: async (hash, nowMs) => void transact(database, () => keepSetupSecret.run({ hash, nowMs })),
    findSetupSecret: async () => findSetupSecret.get()?.hash as string | undefined,
    startSession: async ({ tokenHash, accountId, createdAtMs, seenAtMs }) =>
      void transact(database, () => startSession.run({ tokenHash, accountId, createdAtMs, seenAtMs })),
    findSession: async (tokenHash) => findSession.get({ tokenHash }) as Session | undefined,
    seeSession: async (tokenHash, nowMs) => void transact(database, () => seeSession.run({ tokenHash, nowMs })),
    endSession: async (tokenHash) => void transact(database, () => endSession.run({ tokenHash })),
    endSessionsBefore: async (createdMs, seenMs) => void transact(database, () => endSessionsBefore.run({ createdMs, seenMs })),
  }
}
