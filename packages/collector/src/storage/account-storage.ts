/** Storage. Accounts: who may sign in to the dashboard, and their sessions. Holds hashes, never a password, token or secret. */

export interface Account {
  id: string
  name: string
  /** As `sign-in/passwords.ts` prints it. */
  passwordHash: string
  createdAtMs: number
}

export interface Session {
  /** Hex SHA-256 of the token in the cookie. */
  tokenHash: string
  accountId: string
  accountName: string
  createdAtMs: number
  seenAtMs: number
}

/** Two names that look alike are one account: without regard to case and to the form of composed letters. */
export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase()

export interface AccountStorage {
  hasAny(): Promise<boolean>
  /** Creates the account only while there is none, and forgets the setup secret in the same transaction. `false` when there was one. */
  createFirst(account: Account): Promise<boolean>
  /** Names are compared without regard to case. */
  find(name: string): Promise<Account | undefined>
  keepSetupSecret(hash: string, nowMs: number): Promise<void>
  findSetupSecret(): Promise<string | undefined>
  startSession(session: Omit<Session, 'accountName'>): Promise<void>
  findSession(tokenHash: string): Promise<Session | undefined>
  seeSession(tokenHash: string, nowMs: number): Promise<void>
  endSession(tokenHash: string): Promise<void>
  /** Ends sessions created or last seen before these times. */
  endSessionsBefore(createdMs: number, seenMs: number): Promise<void>
}
