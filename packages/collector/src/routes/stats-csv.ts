/** Routes. `GET /v1/{site}/stats.csv`: the daily figures, for a spreadsheet. Counts only: a rate would stand without its whole. */
import type { FastifyInstance } from 'fastify'
import { allowed } from '../access/who.ts'
import { csvHeaders, csvLine } from '../exports/csv.ts'
import { readBursts, readPeriod } from '../stats/period.ts'
import { statsAnswer } from '../stats/stats-answer.ts'
import type { PrivateContext } from './private-context.ts'

const columns = [
  'shownAtStart',
  'shownAgain',
  'closed',
  'decided',
  'accepted',
  'rejected',
  'saved',
  'changed',
  'withdrawn',
  'byScript',
] as const

export function statsCsv(app: FastifyInstance, context: PrivateContext): void {
  const { storage, groupCommit, ambient } = context
  app.get('/v1/:site/stats.csv', async (request, reply) => {
    const { compiled } = (await allowed(request, context, 'viewer')).site
    const period = readPeriod(request.query as object, ambient.nowMs())
    const areCounted = readBursts(request.query as object)
    await groupCommit.flush()
    const { days, categories } = await statsAnswer(storage.rollups, compiled, period, areCounted)
    const ids = categories.map(({ id }) => id)
    const lines = [
      csvLine(['day', ...columns, ...ids.flatMap((id) => [`${id}:granted`, `${id}:denied`])]),
      ...days.map((day) => {
        const ofDay = new Map(day.categories.map((category) => [category.id, category]))
        const choices = ids.flatMap((id) => [ofDay.get(id)?.granted ?? 0, ofDay.get(id)?.denied ?? 0])
        return csvLine([day.day, ...columns.map((column) => day[column]), ...choices])
      }),
    ]
    return reply.headers(csvHeaders(`${compiled.id}-stats-${period.from}-${period.to}.csv`)).send(lines.join(''))
  })
}
