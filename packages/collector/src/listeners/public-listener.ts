/** Listeners. Public: what visitors' browsers reach. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { getLog } from '../routes/get-log.ts'
import { getNotice } from '../routes/get-notice.ts'
import { getPinnedPart } from '../routes/get-pinned-part.ts'
import { getTag } from '../routes/get-tag.ts'
import { getThumbnail } from '../routes/get-thumbnail.ts'
import { health } from '../routes/health.ts'
import { mine } from '../routes/mine.ts'
import { openApi } from '../routes/openapi.ts'
import { postDisplays } from '../routes/post-displays.ts'
import { postRecords } from '../routes/post-records.ts'
import { preflight } from '../routes/preflight.ts'
import type { PublicContext } from '../routes/public-context.ts'
import { createListener, type ListenerOptions } from './listener.ts'

/** Every public route. */
export const publicRoutes = [
  getTag,
  getPinnedPart,
  getThumbnail,
  getNotice,
  getLog,
  preflight,
  postRecords,
  postDisplays,
  mine,
  health,
  openApi,
]

/** `basePath` (`/consent`, or empty) is answered beside the root: some proxies cut it off and some do not. */
export function createPublicListener(
  options: Omit<ListenerOptions, 'name' | 'accepts'>,
  context: PublicContext,
  basePath: string,
): FastifyInstance {
  const app = createListener({ ...options, name: 'public', accepts: ['application/json', 'text/plain'] })
  app.addHook('onRequest', (_request, reply, done) => {
    // Nothing here is a page: were an answer ever opened as one, it could do nothing.
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    done()
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const { firstReading } = context.sites
    const id = firstReading.isOver() ? undefined : askedSite(request)
    if (id === undefined || context.sites.find(id)) return done()
    firstReading.settle(id).then(() => done(), done)
  })
  const routes = (scope: FastifyInstance) => {
    for (const route of publicRoutes) route(scope, context)
  }
  routes(app)
  if (basePath !== '') app.register(async (scope) => routes(scope), { prefix: basePath })
  return app
}

/** The site that a request is about: `/v1/{site}/…`, or the beginning of a file's name. */
function askedSite({ params }: FastifyRequest): string | undefined {
  const { site, file } = (params ?? {}) as { site?: string; file?: string }
  return site ?? file?.split('.')[0]
}
