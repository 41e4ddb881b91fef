/** Routes. `OPTIONS` of everything that pages post: a page asks before it posts. */
import type { FastifyInstance } from 'fastify'
import { admitOrigin } from '../admission/cross-origin.ts'
import { type PublicContext, siteOf } from './public-context.ts'

/** Chromium forgets sooner, Firefox later; both accept two hours. */
const MAX_AGE_SECONDS = 7200

export function preflight(app: FastifyInstance, { sites }: PublicContext): void {
  for (const name of ['records', 'displays', 'mine', 'mine/erase', 'mine/requests']) {
    app.options(`/v1/:site/${name}`, async (request, reply) => {
      admitOrigin(request, reply, siteOf(sites, request))
      return reply
        .code(204)
        .headers({
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'Content-Type',
          'access-control-max-age': String(MAX_AGE_SECONDS),
        })
        .send()
    })
  }
}
