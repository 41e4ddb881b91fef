/** Storage. Invitations: one use each, for a new account or for a new password of one that is here. */
import type { Grant } from '@placet/model'
import type { Account, NewPassword } from './account-storage.ts'
import type { NewEntry } from './audit-storage.ts'

export interface Invitation {
  id: string
  /** Hex SHA-256 of the secret in the link. */
  tokenHash: string
  name: string
  /** What the new account will be able to do; empty for a reset. */
  grants: Grant[]
  /** The account whose password is to be chosen anew; `null` for a new account. */
  accountId: string | null
  /** `null`: the command line. */
  madeById: string | null
  madeBy: string
  expiresAtMs: number
}

export interface InvitationStorage {
  /** `name-taken` where somebody of that name is here. An earlier invitation of the same name ends. */
  offer(invitation: Invitation, entry: NewEntry): Promise<'done' | 'name-taken'>
  open(nowMs: number): Promise<Invitation[]>
  find(tokenHash: string, nowMs: number): Promise<Invitation | undefined>
  withdraw(id: string, entry: NewEntry): Promise<boolean>
  /** Creates the account and uses the invitation up. `false` where it is over, used, or the name was taken meanwhile. */
  join(tokenHash: string, nowMs: number, account: Omit<Account, 'secondFactor'>, entry: NewEntry): Promise<boolean>
  /** Sets the password, takes the second factor away, ends every session, uses the invitation up. */
  reset(tokenHash: string, nowMs: number, password: Pick<NewPassword, 'passwordHash'>, entry: NewEntry): Promise<boolean>
}
