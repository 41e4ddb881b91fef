/** Sign-in. The one place that decides whether a private request may proceed. */
import type { FastifyRequest } from 'fastify'
import { problem } from '../problems.ts'
import type { AccountStorage, Session } from '../storage/account-storage.ts'
import { readSessionCookie } from './session-cookie.ts'
import { isCsrf, type Sessions } from './sessions.ts'

export interface SignedIn {
  session: Session
  token: string
}

/** The session of the request. Throws the problem that tells the dashboard whether to show sign-in or setup. */
export async function requireSession(request: FastifyRequest, sessions: Sessions, accounts: AccountStorage): Promise<SignedIn> {
  const token = readSessionCookie(request)
  const session = token === undefined ? undefined : await sessions.find(token)
  if (token === undefined || !session) throw problem((await accounts.hasAny()) ? 'SIGN_IN_NEEDED' : 'SETUP_NEEDED')
  return { session, token }
}

/** Throws unless the state change carries the session's own token. */
export function requireCsrf(request: FastifyRequest, { token }: SignedIn): void {
  if (!isCsrf(request.headers['x-placet-csrf'], token)) throw problem('CSRF_REFUSED')
}
