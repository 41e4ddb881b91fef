/** Storage. Accounts: who may sign in to the dashboard, what they may do where, their sessions. Holds hashes, and what only a password opens. */
import type { Grant } from '@placet/model'
import type { NewEntry } from './audit-storage.ts'

/** Somebody was removed while something was written about them, or by them. Nothing was written. */
export class AccountGone extends Error {
  constructor(cause: unknown) {
    super('The account was removed meanwhile.', { cause })
    this.name = 'AccountGone'
  }
}

export interface Account {
  id: string
  name: string
  /** As `sign-in/passwords.ts` prints it. */
  passwordHash: string
  createdAtMs: number
  grants: Grant[]
  secondFactor: SecondFactor | null
}

export interface SecondFactor {
  /** The secret of the authenticator, sealed with the password. */
  sealedSecret: string
  /** The last time step whose code was used: none is good twice. */
  lastStep: number
}

export interface PersonRow {
  id: string
  name: string
  createdAtMs: number
  grants: Grant[]
  hasSecondFactor: boolean
  /** When the newest session was last used. */
  seenAtMs: number | null
}

export interface NewSession {
  /** Hex SHA-256 of the token in the cookie. */
  tokenHash: string
  /** Names the session to those who may end it. */
  id: string
  accountId: string
  /** Family and system alone, such as `Firefox, Linux`. */
  browser: string
  createdAtMs: number
  seenAtMs: number
}

export interface Session extends NewSession {
  accountName: string
  grants: Grant[]
  hasSecondFactor: boolean
}

/** What a change that could leave nobody in charge came to. */
export type Changed = 'done' | 'gone' | 'last-admin'

/** A password as it is kept, with the second factor sealed by it. */
export interface NewPassword {
  passwordHash: string
  sealedSecret: string | null
}

/** Two names that look alike are one account: without regard to case and to the form of composed letters. */
export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase()

export interface AccountStorage {
  hasAny(): Promise<boolean>
  /** Creates the account only while there is none, and forgets the setup secret in the same transaction. `false` when there was one. */
  createFirst(account: Omit<Account, 'secondFactor'>, entry: NewEntry): Promise<boolean>
  /** Names are compared without regard to case. */
  find(name: string): Promise<Account | undefined>
  findById(id: string): Promise<Account | undefined>
  all(): Promise<PersonRow[]>
  /**
   * Replaces what the account may do. Open invitations made by it end, for it may no longer give what they give; and so does an offered reset,
   * for whoever offered it may no longer take its place.
   */
  setGrants(id: string, grants: readonly Grant[], entry: NewEntry): Promise<Changed>
  /** With the account go its sessions, invitations and the tokens it made. */
  remove(id: string, entry: NewEntry): Promise<Changed>
  /** Ends every session but the one that asks. */
  changePassword(id: string, password: NewPassword, keepTokenHash: string, entry: NewEntry): Promise<void>
  /** Turns the second factor on, with new recovery codes, and ends every session that began without it but the one that asks. */
  setSecondFactor(id: string, factor: SecondFactor, codeHashes: readonly string[], keepTokenHash: string, entry: NewEntry): Promise<void>
  removeSecondFactor(id: string, entry: NewEntry): Promise<void>
  setRecoveryCodes(id: string, codeHashes: readonly string[], entry: NewEntry): Promise<void>
  /** True the first time only: a code cannot be used again, whichever collector is asked. */
  takeStep(id: string, step: number): Promise<boolean>
  takeRecoveryCode(id: string, codeHash: string, entry: NewEntry): Promise<boolean>
  countRecoveryCodes(id: string): Promise<number>

  keepSetupSecret(hash: string, nowMs: number): Promise<void>
  findSetupSecret(): Promise<string | undefined>

  startSession(session: NewSession, entry: NewEntry): Promise<void>
  findSession(tokenHash: string): Promise<Session | undefined>
  sessionsOf(accountId: string): Promise<NewSession[]>
  seeSession(tokenHash: string, nowMs: number): Promise<void>
  endSession(tokenHash: string, entry: NewEntry): Promise<void>
  /** `false` where the account has no such session. */
  endSessionById(accountId: string, id: string, entry: NewEntry): Promise<boolean>
  /** Every session of the account, but the one to keep. */
  endSessionsOf(accountId: string, keepTokenHash: string | null, entry: NewEntry): Promise<void>
  /** Ends sessions created or last seen before these times. */
  endSessionsBefore(createdMs: number, seenMs: number): Promise<void>
}
