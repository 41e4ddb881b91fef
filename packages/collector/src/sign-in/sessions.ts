/** Sign-in. Sessions: a random token in the cookie, its hash in storage, ended by the server (SEC-09). */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Ambient } from '../ambient.ts'
import type { Account, AccountStorage, Session } from '../storage/account-storage.ts'
import type { NewEntry } from '../storage/audit-storage.ts'
import { hashToken } from './hash-token.ts'

/** A session ends when it was not used for half an hour, and half a day after it began. */
export const IDLE_MS = 30 * 60_000
export const ABSOLUTE_MS = 12 * 3_600_000

/** Being seen is written at most this often: reading the dashboard is not a reason to sync the disk. */
const SEEN_EVERY_MS = 60_000

export interface Sessions {
  /** Starts a session and returns its token, which is kept nowhere. */
  start(account: Pick<Account, 'id'>, browser: string, entry: NewEntry): Promise<string>
  /** The session of a token, if it holds now. */
  find(token: string): Promise<Session | undefined>
  end(token: string, entry: NewEntry): Promise<void>
}

export function createSessions(accounts: AccountStorage, { nowMs, random, newId }: Ambient): Sessions {
  return {
    async start({ id: accountId }, browser, entry) {
      const now = nowMs()
      await accounts.endSessionsBefore(now - ABSOLUTE_MS, now - IDLE_MS)
      const token = random(32).toString('base64url')
      const session = { tokenHash: hashToken(token), id: newId(), accountId, browser, createdAtMs: now, seenAtMs: now }
      await accounts.startSession(session, entry)
      return token
    },
    async find(token) {
      const now = nowMs()
      const session = await accounts.findSession(hashToken(token))
      if (!session || now - session.createdAtMs >= ABSOLUTE_MS || now - session.seenAtMs >= IDLE_MS) return undefined
      if (now - session.seenAtMs >= SEEN_EVERY_MS) await accounts.seeSession(session.tokenHash, now)
      return session
    },
    end: (token, entry) => accounts.endSession(hashToken(token), entry),
  }
}

/** The token that state changes carry in a header. Made of the session's own token, so that there is nothing more to keep. */
export const csrfOf = (token: string): string => createHmac('sha256', token).update('placet-csrf').digest('base64url')

export function isCsrf(given: unknown, token: string): boolean {
  const expected = Buffer.from(csrfOf(token))
  const actual = Buffer.from(typeof given === 'string' ? given : '')
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}
