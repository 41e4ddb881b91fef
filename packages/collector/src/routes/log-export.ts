/** Routes. `GET /v1/{site}/log.ndjson`: the whole log with salts and checkpoints, for an auditor to verify offline. */
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { entry } from '../access/entry.ts'
import { allowed } from '../access/who.ts'
import { logLines } from '../exports/log-lines.ts'
import type { PrivateContext } from './private-context.ts'

export function logExport(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient, checkpoints } = context
  app.get('/v1/:site/log.ndjson', async (request, reply) => {
    const { who, site } = await allowed(request, context, 'editor')
    const { id, collector } = site.compiled
    await storage.audit.note(entry(ambient.nowMs(), who.name, 'records-exported', { site: id, detail: 'log.ndjson' }))
    // What is handed over is signed up to its last record.
    await checkpoints.newest({ site: id, collector })
    reply.headers({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${id}-log.ndjson"`,
    })
    return reply.send(Readable.from(logLines(storage.log, id, ambient.nowMs()), { objectMode: false }))
  })
}
