/** Sign-in. Passwords: which ones may be chosen, and how they are kept (SEC-08). */
import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Ambient } from '../ambient.ts'
import { commonPasswords } from './common-passwords.ts'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** Lengths in characters as people count them. */
const MIN_LENGTH = 8
const MAX_LENGTH = 256
/** The first half is kept and compared; the second half is kept nowhere, and seals what only this password may open. */
const KEY_BYTES = 32

/** Work of one hash: `2 ** logN` blocks of `r`, which is 128 MiB at 17 and 8 (OWASP's figures). */
export interface PasswordCost {
  logN: number
  r: number
  p: number
}
export const defaultCost: PasswordCost = { logN: 17, r: 8, p: 1 }

/** Why a password may not be chosen, as "must be …"; `undefined` when it may. No rules of composition: length is what counts. */
export function passwordFault(password: string, name: string): string | undefined {
  const { length } = [...password]
  if (length < MIN_LENGTH) return `at least ${MIN_LENGTH} characters long`
  if (length > MAX_LENGTH) return `at most ${MAX_LENGTH} characters long`
  const folded = password.normalize('NFKC').toLowerCase()
  const isOneCharacter = new Set(folded).size === 1
  if (isOneCharacter || commonPasswords.has(folded) || folded === name.normalize('NFKC').toLowerCase()) return 'harder to guess'
  return undefined
}

export interface HashedPassword {
  hash: string
  /** Made of the password, kept nowhere: see `seal.ts`. */
  sealingKey: Buffer
}

export interface PasswordHasher {
  hash(password: string): Promise<HashedPassword>
  /** The sealing key where the password is right. Takes the same time whether there is a hash to compare with or not. */
  open(password: string, hash: string | undefined): Promise<Buffer | undefined>
}

export function createPasswordHasher({ random }: Pick<Ambient, 'random'>, cost: PasswordCost = defaultCost): PasswordHasher {
  const oneAtATime = createQueue()

  const keysOf = (password: string, salt: Buffer, { logN, r, p }: PasswordCost): Promise<[kept: Buffer, sealing: Buffer]> =>
    oneAtATime(async () => {
      const N = 2 ** logN
      const bytes = await derive(password.normalize('NFKC'), salt, 2 * KEY_BYTES, { N, r, p, maxmem: 256 * N * r })
      return [bytes.subarray(0, KEY_BYTES), bytes.subarray(KEY_BYTES)]
    })

  return {
    async hash(password) {
      const salt = random(16)
      const [key, sealingKey] = await keysOf(password, salt, cost)
      const hash = ['scrypt', cost.logN, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
      return { hash, sealingKey }
    },
    async open(password, kept) {
      const [, logN, r, p, salt, key] = (kept ?? '').split('$')
      if (!salt || !key) {
        await keysOf(password, random(16), cost)
        return undefined
      }
      const [derived, sealingKey] = await keysOf(password, Buffer.from(salt, 'base64url'), {
        logN: Number(logN),
        r: Number(r),
        p: Number(p),
      })
      return timingSafeEqual(derived, Buffer.from(key, 'base64url')) ? sealingKey : undefined
    },
  }
}

/** Each hash takes much memory on purpose, so that many sign-ins at once must not take it many times. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
}
