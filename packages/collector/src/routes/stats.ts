/** Routes. `GET /v1/{site}/stats`: the rates of a period, from sums alone. */
import type { FastifyInstance } from 'fastify'
import { readPeriod } from '../stats/period.ts'
import { statsAnswer } from '../stats/stats-answer.ts'
import { type PrivateContext, signedInOf } from './private-context.ts'
import { siteOf } from './public-context.ts'

export function stats(app: FastifyInstance, context: PrivateContext): void {
  const { sites, storage, groupCommit, ambient } = context
  app.get('/v1/:site/stats', async (request) => {
    await signedInOf(request, context)
    const { compiled } = siteOf(sites, request)
    const period = readPeriod(request.query as object, ambient.nowMs())
    // Displays that wait for their commit count too.
    await groupCommit.flush()
    return statsAnswer(storage.rollups, compiled, period)
  })
}
