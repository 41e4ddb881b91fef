/** Listeners. Private: what the operator's people reach. */
import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import type { Asset } from '../assets/asset.ts'
import { account } from '../routes/account.ts'
import { auditLog } from '../routes/audit-log.ts'
import { dashboard } from '../routes/dashboard.ts'
import { getDocument } from '../routes/get-document.ts'
import { getReplay } from '../routes/get-replay.ts'
import { getShown } from '../routes/get-shown.ts'
import { health } from '../routes/health.ts'
import { invitations } from '../routes/invitations.ts'
import { join } from '../routes/join.ts'
import { legalHolds } from '../routes/legal-holds.ts'
import { logExport } from '../routes/log-export.ts'
import { metrics } from '../routes/metrics.ts'
import { people } from '../routes/people.ts'
import type { PrivateContext } from '../routes/private-context.ts'
import { recordsExport } from '../routes/records-export.ts'
import { rightsExport } from '../routes/rights-export.ts'
import { rightsRequests } from '../routes/rights-requests.ts'
import { secondFactor } from '../routes/second-factor.ts'
import { session } from '../routes/session.ts'
import { setup } from '../routes/setup.ts'
import { stats } from '../routes/stats.ts'
import { statsCsv } from '../routes/stats-csv.ts'
import { tokens } from '../routes/tokens.ts'
import { createListener, type ListenerOptions } from './listener.ts'

/** SEC-13. Data is never cached: a shared computer must not answer after sign-out. */
const strictHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    // Replays, which forbid themselves everything.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
} as const

/** Every route that answers with data. */
export const privateRoutes = [
  session,
  setup,
  join,
  account,
  secondFactor,
  people,
  invitations,
  tokens,
  auditLog,
  stats,
  statsCsv,
  recordsExport,
  getShown,
  getReplay,
  getDocument,
  logExport,
  rightsRequests,
  rightsExport,
  legalHolds,
  metrics,
  health,
]

const HSTS = 'max-age=63072000'

export function createPrivateListener(
  options: Omit<ListenerOptions, 'name' | 'accepts'>,
  context: PrivateContext,
  files: ReadonlyMap<string, Asset>,
): FastifyInstance {
  const app = createListener({ ...options, name: 'private', accepts: ['application/json'] })
  app.register(cookie)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(strictHeaders)
    if (request.protocol === 'https') reply.header('strict-transport-security', HSTS)
  })
  for (const route of privateRoutes) route(app, context)
  dashboard(app, files)
  return app
}
