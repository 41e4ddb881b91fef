/** Sign-in. Second factor: codes of an authenticator by RFC 6238, and recovery codes for the day it is lost (SEC-08). */
import { Secret, TOTP } from 'otpauth'
import type { Ambient } from '../ambient.ts'
import type { AccountStorage, SecondFactor } from '../storage/account-storage.ts'
import type { NewEntry } from '../storage/audit-storage.ts'
import { hashToken } from './hash-token.ts'
import { unseal } from './seal.ts'
import { plainSecret, typedSecret } from './typed-secret.ts'

/** What every authenticator speaks: SHA-1, six digits, thirty seconds. */
const PERIOD_S = 30
const SECRET_BYTES = 20

const RECOVERY_CODES = 10
const RECOVERY_LENGTH = 16

const totpOf = (secret: string, name = ''): TOTP =>
  new TOTP({ issuer: 'Placet', label: name, algorithm: 'SHA1', digits: 6, period: PERIOD_S, secret: Secret.fromBase32(secret) })

/** A new secret in base 32. */
export const newSecret = (random: Ambient['random']): string => new Secret({ buffer: new Uint8Array(random(SECRET_BYTES)).buffer }).base32

/** What an authenticator reads from a QR code. */
export const addressOf = (secret: string, name: string): string => totpOf(secret, name).toString()

/** The time step that the code belongs to; one step early or late is taken, as clocks differ. `undefined` for a wrong code. */
export function stepOf(secret: string, code: string, nowMs: number): number | undefined {
  const delta = totpOf(secret).validate({ token: code.replace(/\s/g, ''), timestamp: nowMs, window: 1 })
  return delta === null ? undefined : TOTP.counter({ period: PERIOD_S, timestamp: nowMs }) + delta
}

/** Ten codes, each good once, and what is kept of them. */
export function newRecoveryCodes(random: Ambient['random']): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, () => typedSecret(random, RECOVERY_LENGTH))
  return { codes, hashes: codes.map((code) => hashToken(plainSecret(code))) }
}

export interface Proof {
  accountId: string
  factor: SecondFactor
  /** Of the password, which was right. */
  sealingKey: Buffer
  code: string
  /** Told where a recovery code is used up. */
  recoveryEntry: NewEntry
}

/** True when the code is of the authenticator and not used yet, or is a recovery code, which is then used up. */
export async function isProven(
  { accountId, factor, sealingKey, code, recoveryEntry }: Proof,
  accounts: AccountStorage,
  nowMs: number,
): Promise<boolean> {
  const step = stepOf(unseal(factor.sealedSecret, sealingKey, accountId), code, nowMs)
  if (step !== undefined) return accounts.takeStep(accountId, step)
  return accounts.takeRecoveryCode(accountId, hashToken(plainSecret(code)), recoveryEntry)
}
