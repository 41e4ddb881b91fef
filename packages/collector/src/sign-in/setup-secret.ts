/** Sign-in. Setup secret: proves that whoever creates the first account can read the collector's output. */
import { timingSafeEqual } from 'node:crypto'
import type { Ambient } from '../ambient.ts'
import type { AccountStorage } from '../storage/account-storage.ts'
import { hashToken } from './hash-token.ts'

/** Thirty-two characters, without those that look like others on a screen: five bits each. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
const LENGTH = 24

/** Makes and keeps a new secret while there is no account; the one before it stops working. `undefined` once there is an account. */
export async function newSetupSecret(accounts: AccountStorage, { random, nowMs }: Ambient): Promise<string | undefined> {
  if (await accounts.hasAny()) return undefined
  const letters = [...random(LENGTH)].map((byte) => alphabet[byte % alphabet.length])
  const secret = letters.join('').replace(/(.{4})(?=.)/g, '$1-')
  await accounts.keepSetupSecret(hashToken(plain(secret)), nowMs())
  return secret
}

export async function isSetupSecret(accounts: AccountStorage, secret: string): Promise<boolean> {
  const kept = await accounts.findSetupSecret()
  return kept !== undefined && timingSafeEqual(Buffer.from(kept), Buffer.from(hashToken(plain(secret))))
}

/** People type it from a screen: case, spaces and dashes say nothing. */
const plain = (secret: string) => secret.toLowerCase().replace(/[\s-]/g, '')
