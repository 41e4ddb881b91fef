/** Storage. Invitations on any engine. */
import { foldedName } from '../account-storage.ts'
import type { Invitation, InvitationStorage } from '../invitation-storage.ts'
import { findAccount, setPassword } from '../statements/accounts.ts'
import * as statements from '../statements/invitations.ts'
import { endSessionsOf } from '../statements/sessions.ts'
import { insertAccount } from './accounts.ts'
import { note } from './audit.ts'
import { forgetSecondFactor } from './second-factors.ts'
import { type AccountDatabase, ask, askOne, type Work } from './work.ts'

type Row = Omit<Invitation, 'grants'> & { grants: string }

const invitationOf = ({ grants, ...row }: Row): Invitation => ({ ...row, grants: JSON.parse(grants) })

export const createInvitations = (database: AccountDatabase): InvitationStorage => ({
  offer: (invitation, entry) =>
    database.write(function* () {
      const { id, tokenHash, name, grants, accountId, madeById, madeBy, expiresAtMs } = invitation
      const folded = foldedName(name)
      if (accountId === null && (yield* askOne(findAccount, { foldedName: folded }))) return 'name-taken' as const
      yield* ask(statements.endInvitationsBefore, { nowMs: entry.atMs })
      yield* ask(statements.endInvitationsOfName, { foldedName: folded })
      const offered = { id, tokenHash, name, foldedName: folded, grants: JSON.stringify(grants), accountId, madeById, madeBy, expiresAtMs }
      yield* ask(statements.offerInvitation, offered)
      yield* note(entry)
      return 'done' as const
    }),
  open: (nowMs) =>
    database.read(function* () {
      return (yield* ask<Row>(statements.openInvitations, { nowMs })).map(invitationOf)
    }),
  find: (tokenHash, nowMs) => database.read(() => find(tokenHash, nowMs)),
  withdraw: (id, entry) =>
    database.write(function* () {
      if ((yield* ask(statements.withdrawInvitation, { id })).length === 0) return false
      yield* note(entry)
      return true
    }),
  join: (tokenHash, nowMs, account, entry) =>
    database.write(function* () {
      const invitation = yield* find(tokenHash, nowMs)
      if (invitation?.accountId !== null) return false
      if (yield* askOne(findAccount, { foldedName: foldedName(account.name) })) return false
      yield* insertAccount({ ...account, name: invitation.name, grants: invitation.grants })
      yield* ask(statements.withdrawInvitation, { id: invitation.id })
      yield* note(entry)
      return true
    }),
  reset: (tokenHash, nowMs, { passwordHash }, entry) =>
    database.write(function* () {
      const invitation = yield* find(tokenHash, nowMs)
      const id = invitation?.accountId
      if (!invitation || !id) return false
      yield* ask(setPassword, { id, passwordHash, sealedSecret: null })
      yield* forgetSecondFactor(id)
      yield* ask(endSessionsOf, { accountId: id, keepTokenHash: '' })
      yield* ask(statements.withdrawInvitation, { id: invitation.id })
      yield* note(entry)
      return true
    }),
})

function* find(tokenHash: string, nowMs: number): Work<Invitation | undefined> {
  const row = yield* askOne<Row>(statements.findInvitation, { tokenHash, nowMs })
  return row && invitationOf(row)
}
