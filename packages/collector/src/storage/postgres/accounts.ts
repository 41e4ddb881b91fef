/** Storage. Accounts in PostgreSQL. */
import { type Account, type AccountStorage, foldedName, type Session } from '../account-storage.ts'
import * as statements from '../statements/accounts.ts'
import type { Connection } from './connection.ts'
import { guard } from './durability.ts'
import { statement } from './statement.ts'

const hasAccount = statement(statements.hasAccount)
const createAccount = statement(statements.createAccount)
const findAccount = statement(statements.findAccount)
const keepSetupSecret = statement(statements.keepSetupSecret)
const findSetupSecret = statement(statements.findSetupSecret)
const forgetSetupSecret = statement(statements.forgetSetupSecret)
const startSession = statement(statements.startSession)
const findSession = statement(statements.findSession)
const seeSession = statement(statements.seeSession)
const endSession = statement(statements.endSession)
const endSessionsBefore = statement(statements.endSessionsBefore)

/** "There is no account" must still hold when the first one is created, whichever collector does it. */
const lockAccounts = statement(`select pg_advisory_xact_lock(hashtext('placet accounts'))`)

type Has = { hasAccount: boolean }

export function createAccounts(connection: Connection): AccountStorage {
  const one = async <Row extends object>(query: ReturnType<typeof findAccount>): Promise<Row | undefined> =>
    (await connection.ask<Row>(query))[0]
  const run = async (query: ReturnType<typeof findAccount>): Promise<void> => void (await connection.ask(query))

  return {
    hasAny: async () => (await one<Has>(hasAccount()))?.hasAccount === true,
    createFirst: ({ id, name, passwordHash, createdAtMs }) =>
      connection.transact(async (send) => {
        const [, , [has]] = await Promise.all([send(guard()), send(lockAccounts()), send<Has>(hasAccount())])
        if (has?.hasAccount !== false) return false
        await send(createAccount({ id, name, foldedName: foldedName(name), passwordHash, createdAtMs }))
        await send(forgetSetupSecret())
        return true
      }),
    find: (name) => one<Account>(findAccount({ foldedName: foldedName(name) })),
    keepSetupSecret: (hash, nowMs) => run(keepSetupSecret({ hash, nowMs })),
    findSetupSecret: async () => (await one<{ hash: string }>(findSetupSecret()))?.hash,
    startSession: ({ tokenHash, accountId, createdAtMs, seenAtMs }) => run(startSession({ tokenHash, accountId, createdAtMs, seenAtMs })),
    findSession: (tokenHash) => one<Session>(findSession({ tokenHash })),
    seeSession: (tokenHash, nowMs) => run(seeSession({ tokenHash, nowMs })),
    endSession: (tokenHash) => run(endSession({ tokenHash })),
    endSessionsBefore: (createdMs, seenMs) => run(endSessionsBefore({ createdMs, seenMs })),
  }
}
