/** Storage. Accounts on any engine. */
import type { Grant } from '@placet/model'
import { type Account, type AccountStorage, type Changed, foldedName, type PersonRow } from '../account-storage.ts'
import type { NewEntry } from '../audit-storage.ts'
import * as statements from '../statements/accounts.ts'
import { endInvitationsOf } from '../statements/invitations.ts'
import { endSessionsOf } from '../statements/sessions.ts'
import { note } from './audit.ts'
import { grantsOf, isLastAdmin, replaceGrants } from './grants.ts'
import { createSecondFactors } from './second-factors.ts'
import { createSessions } from './sessions.ts'
import { type AccountDatabase, ask, askOne, type Work } from './work.ts'

type Row = Pick<Account, 'id' | 'name' | 'passwordHash' | 'createdAtMs'> & { sealedSecret: string | null; lastStep: number }

export const createAccounts = (database: AccountDatabase): AccountStorage => ({
  ...createSessions(database),
  ...createSecondFactors(database),
  hasAny: () => database.read(hasAny),
  createFirst: (account, entry) =>
    database.write(function* () {
      if (yield* hasAny()) return false
      yield* insertAccount(account)
      yield* ask(statements.forgetSetupSecret)
      yield* note(entry)
      return true
    }),
  find: (name) => database.read(() => accountOf(statements.findAccount, { foldedName: foldedName(name) })),
  findById: (id) => database.read(() => accountOf(statements.findAccountById, { id })),
  all: () => database.read(people),
  setGrants: (id, grants, entry) => database.write(() => setGrants(id, grants, entry)),
  remove: (id, entry) =>
    database.write(function* (): Work<Changed> {
      if (!(yield* askOne(statements.findAccountById, { id }))) return 'gone'
      if (yield* isLastAdmin(id)) return 'last-admin'
      yield* ask(statements.removeAccount, { id })
      yield* note(entry)
      return 'done'
    }),
  changePassword: (id, { passwordHash, sealedSecret }, keepTokenHash, entry) =>
    database.write(function* () {
      yield* ask(statements.setPassword, { id, passwordHash, sealedSecret })
      yield* ask(endSessionsOf, { accountId: id, keepTokenHash })
      yield* ask(endInvitationsOf, { accountId: id })
      yield* note(entry)
    }),
  keepSetupSecret: (hash, nowMs) =>
    database.write(function* () {
      yield* ask(statements.keepSetupSecret, { hash, nowMs })
    }),
  findSetupSecret: () =>
    database.read(function* () {
      return (yield* askOne<{ hash: string }>(statements.findSetupSecret))?.hash
    }),
})

function* hasAny(): Work<boolean> {
  return ((yield* askOne<{ count: number }>(statements.hasAccount))?.count ?? 0) > 0
}

/** The account and what it may do; the caller's transaction makes them one. */
export function* insertAccount({ id, name, passwordHash, createdAtMs, grants }: Omit<Account, 'secondFactor'>): Work<void> {
  yield* ask(statements.createAccount, { id, name, foldedName: foldedName(name), passwordHash, createdAtMs })
  yield* replaceGrants(id, grants)
}

export function* accountOf(sql: string, values: Record<string, string>): Work<Account | undefined> {
  const row = yield* askOne<Row>(sql, values)
  if (!row) return undefined
  const { sealedSecret, lastStep, ...account } = row
  return { ...account, grants: yield* grantsOf(row.id), secondFactor: sealedSecret === null ? null : { sealedSecret, lastStep } }
}

function* people(): Work<PersonRow[]> {
  const rows = yield* ask<Omit<PersonRow, 'grants' | 'hasSecondFactor'> & { sealedSecret: string | null }>(statements.allAccounts)
  const grants = yield* ask<Grant & { accountId: string }>(statements.allGrants)
  return rows.map(({ sealedSecret, ...row }) => ({
    ...row,
    hasSecondFactor: sealedSecret !== null,
    grants: grants.filter(({ accountId }) => accountId === row.id).map(({ site, role }) => ({ site, role })),
  }))
}

function* setGrants(id: string, grants: readonly Grant[], entry: NewEntry): Work<Changed> {
  if (!(yield* askOne(statements.findAccountById, { id }))) return 'gone'
  const staysAdmin = grants.some(({ site, role }) => site === '*' && role === 'admin')
  if (!staysAdmin && (yield* isLastAdmin(id))) return 'last-admin'
  yield* replaceGrants(id, grants)
  yield* ask(endInvitationsOf, { accountId: id })
  yield* note(entry)
  return 'done'
}
