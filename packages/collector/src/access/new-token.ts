/** Access. Makes a token for a program: shown once, kept as a hash. */
import type { Role } from '@placet/model'
import type { Ambient } from '../ambient.ts'
import { hashToken } from '../sign-in/hash-token.ts'
import type { NewEntry } from '../storage/audit-storage.ts'
import type { TokenStorage } from '../storage/token-storage.ts'

const DAY_MS = 24 * 3_600_000

export interface WantedToken {
  name: string
  site: string
  role: Exclude<Role, 'admin'>
  days: number
  madeById: string | null
  madeBy: string
}

/** The prefix tells those who search for leaked secrets what they have found. */
export async function newToken(tokens: TokenStorage, { days, ...wanted }: WantedToken, entry: NewEntry, { newId, random, nowMs }: Ambient) {
  const secret = `placet_${random(32).toString('base64url')}`
  const madeAtMs = nowMs()
  const token = { ...wanted, id: newId(), tokenHash: hashToken(secret), madeAtMs, expiresAtMs: madeAtMs + days * DAY_MS }
  await tokens.make(token, entry)
  return { id: token.id, secret, expiresAtMs: token.expiresAtMs }
}
