/** Sign-in. Setup secret: proves that whoever creates the first account can read the collector's output. */
import { timingSafeEqual } from 'node:crypto'
import type { Ambient } from '../ambient.ts'
import type { AccountStorage } from '../storage/account-storage.ts'
import { hashToken } from './hash-token.ts'
import { plainSecret, typedSecret } from './typed-secret.ts'

const LENGTH = 24

/** Makes and keeps a new secret while there is no account; the one before it stops working. `undefined` once there is an account. */
export async function newSetupSecret(accounts: AccountStorage, { random, nowMs }: Ambient): Promise<string | undefined> {
  if (await accounts.hasAny()) return undefined
  const secret = typedSecret(random, LENGTH)
  await accounts.keepSetupSecret(hashToken(plainSecret(secret)), nowMs())
  return secret
}

export async function isSetupSecret(accounts: AccountStorage, secret: string): Promise<boolean> {
  const kept = await accounts.findSetupSecret()
  return kept !== undefined && timingSafeEqual(Buffer.from(kept), Buffer.from(hashToken(plainSecret(secret))))
}
