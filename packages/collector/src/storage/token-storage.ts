/** Storage. Tokens: for programs that read. Kept as hashes; each is held to one site or all, one role, and a day on which it ends. */
import type { Grant, Role } from '@placet/model'
import type { NewEntry } from './audit-storage.ts'

export interface ApiToken {
  id: string
  /** Hex SHA-256 of the token. */
  tokenHash: string
  name: string
  site: string
  role: Role
  /** `null`: the command line. */
  madeById: string | null
  madeBy: string
  madeAtMs: number
  expiresAtMs: number
  seenAtMs: number | null
}

export interface FoundToken extends ApiToken {
  /** What whoever made it may do today; `null` for the command line. A token never does more. */
  makerGrants: Grant[] | null
  makerHasSecondFactor: boolean
}

export interface TokenStorage {
  make(token: Omit<ApiToken, 'seenAtMs'>, entry: NewEntry): Promise<void>
  all(): Promise<ApiToken[]>
  /** `undefined` once it is over. */
  find(tokenHash: string, nowMs: number): Promise<FoundToken | undefined>
  see(id: string, nowMs: number): Promise<void>
  revoke(id: string, entry: NewEntry): Promise<boolean>
}
