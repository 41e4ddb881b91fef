/** Routes. What the private routes work with. */
import type { FastifyRequest } from 'fastify'
import type { Ambient } from '../ambient.ts'
import type { GroupCommit } from '../ingest/group-commit.ts'
import type { Metrics } from '../metrics.ts'
import type { PasswordHasher } from '../sign-in/passwords.ts'
import { requireSession, type SignedIn } from '../sign-in/require-session.ts'
import type { Sessions } from '../sign-in/sessions.ts'
import type { Throttle } from '../sign-in/throttle.ts'
import type { Sites } from '../sites/sites.ts'
import type { Storage } from '../storage/storage.ts'

export interface PrivateContext {
  sites: Sites
  storage: Storage
  groupCommit: GroupCommit
  ambient: Ambient
  metrics: Metrics
  sessions: Sessions
  passwords: PasswordHasher
  throttle: Throttle
}

/** Who is signed in. Throws the problem of a request without a session. */
export const signedInOf = (request: FastifyRequest, { sessions, storage }: PrivateContext): Promise<SignedIn> =>
  requireSession(request, sessions, storage.accounts)
