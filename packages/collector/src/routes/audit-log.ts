/** Routes. `GET /v1/audit`: who did what and when. An administrator of some sites reads what belongs to those. */
import type { AuditWire } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { administering, person } from '../access/who.ts'
import type { PrivateContext } from './private-context.ts'

const PAGE = 100

export function auditLog(app: FastifyInstance, context: PrivateContext): void {
  app.get('/v1/audit', async (request): Promise<{ entries: AuditWire[]; next: number | null }> => {
    const sites = administering(await person(request, context))
    const asked = Number((request.query as { before?: string }).before)
    const before = Number.isSafeInteger(asked) && asked > 0 ? asked : Number.MAX_SAFE_INTEGER
    const entries = await context.storage.audit.read({ before, limit: PAGE, sites })
    return { entries, next: entries.length === PAGE ? (entries.at(-1)?.seq ?? null) : null }
  })
}
