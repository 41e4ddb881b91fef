/** Routes. `GET /v1/{site}/stats`: the rates of a period, from sums alone. */
import type { FastifyInstance } from 'fastify'
import { allowed } from '../access/who.ts'
import { readBursts, readPeriod } from '../stats/period.ts'
import { statsAnswer } from '../stats/stats-answer.ts'
import type { PrivateContext } from './private-context.ts'

export function stats(app: FastifyInstance, context: PrivateContext): void {
  const { storage, groupCommit, ambient } = context
  app.get('/v1/:site/stats', async (request) => {
    const { compiled } = (await allowed(request, context, 'viewer')).site
    const period = readPeriod(request.query as object, ambient.nowMs())
    const areCounted = readBursts(request.query as object)
    // Displays that wait for their commit count too.
    await groupCommit.flush()
    return statsAnswer(storage.rollups, compiled, period, areCounted)
  })
}
