/** Routes. `POST /v1/{site}/displays`: a notice was shown, or closed. Counted together with others, with no identifier, lossy by design. */
import type { FastifyInstance } from 'fastify'
import { parseDisplay } from '../ingest/doors.ts'
import { isKnownBot } from '../ingest/is-known-bot.ts'
import { readBody } from '../ingest/read-body.ts'
import { fieldProblem } from '../problems.ts'
import { measureOfDisplay } from '../stats/measure-of-display.ts'
import { dayOf } from '../storage/day-of.ts'
import { BURST } from '../storage/rollup-storage.ts'
import { admitPost } from './admit-post.ts'
import { type PublicContext, siteOf } from './public-context.ts'

export function postDisplays(app: FastifyInstance, context: PublicContext): void {
  const { sites, groupCommit, admission, ambient, metrics } = context

  app.post('/v1/:site/displays', { onRequest: admitPost(context) }, async (request, reply) => {
    const site = siteOf(sites, request)
    const display = parseDisplay(readBody(request.body, false))
    const offer = await sites.offerOf(site, display.noticeHash)
    if (!offer?.language) throw fieldProblem('/noticeHash', 'the hash of a notice of this site')
    if (site.compiled.displays && !isKnownBot(request.headers['user-agent'])) {
      const { id } = site.compiled
      const measure = measureOfDisplay(display)
      const device = admission.isBurst(id, request.ip) ? BURST : display.device
      if (device === BURST) metrics.bursts({ site: id })
      groupCommit.countDisplay({ site: id, day: dayOf(ambient.nowMs()), language: offer.language, device, measure })
      metrics.displays({ site: id })
    }
    return reply.code(204).send()
  })
}
