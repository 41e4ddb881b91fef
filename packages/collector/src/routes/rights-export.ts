/** Routes. `GET /v1/{site}/requests.csv`: the register of rights, for the file that accountability asks for. */
import type { FastifyInstance } from 'fastify'
import { entry } from '../access/entry.ts'
import { allowed } from '../access/who.ts'
import { csvHeaders, csvLine } from '../exports/csv.ts'
import { registeredOf } from '../rights/registered.ts'
import { dayOf } from '../storage/day-of.ts'
import type { PrivateContext } from './private-context.ts'

const columns = [
  'id',
  'right',
  'state',
  'openedAt',
  'dueAt',
  'closedAt',
  'hasConsentId',
  'isHeld',
  'language',
  'reply',
  'message',
  'extensionReason',
  'answer',
  'partReason',
  'handledBy',
] as const

/** A year of one request a minute is less. */
const MAX_REQUESTS = 1_000_000

export function rightsExport(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context
  app.get('/v1/:site/requests.csv', async (request, reply) => {
    const { who, site } = await allowed(request, context, 'editor')
    const { id } = site.compiled
    const nowMs = ambient.nowMs()
    await storage.audit.note(entry(nowMs, who.name, 'requests-exported', { site: id, detail: 'csv' }))
    const held = new Set(await storage.holds.heldSubjects(id))
    const found = (await storage.rights.list(id, MAX_REQUESTS)).map((one) => registeredOf(one, held))
    const lines = [csvLine(columns), ...found.map((one) => csvLine(columns.map((column) => one[column])))]
    return reply.headers(csvHeaders(`${id}-requests-${dayOf(nowMs)}.csv`)).send(lines.join(''))
  })
}
