/** Routes. `GET /v1/{site}/documents/{hash}` and `GET /v1/{site}/served`: configurations and policies as they were, and what was served when. */
import type { FastifyInstance } from 'fastify'
import { allowed } from '../access/who.ts'
import { problem } from '../problems.ts'
import type { PrivateContext } from './private-context.ts'

/** Entries of the history in one answer. */
const MAX_ENTRIES = 1_000

export function getDocument(app: FastifyInstance, context: PrivateContext): void {
  const { storage } = context

  app.get('/v1/:site/documents/:hash', async (request, reply) => {
    const { id } = (await allowed(request, context, 'editor')).site.compiled
    const { hash } = request.params as { hash: string }
    const document = /^[0-9a-f]{64}$/.test(hash) ? await storage.served.findDocument(id, hash) : undefined
    if (!document) throw problem('DOCUMENT_UNKNOWN')
    // The canonical bytes themselves, so that their SHA-256 is the hash.
    return reply
      .headers({
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${id}-${document.kind}-${hash.slice(0, 16)}.json"`,
      })
      .send(document.canonical)
  })

  app.get('/v1/:site/served', async (request) => {
    const { id } = (await allowed(request, context, 'editor')).site.compiled
    const entries = await storage.served.history(id, MAX_ENTRIES)
    return { served: entries.map(({ fromMs, ...entry }) => ({ ...entry, from: new Date(fromMs).toISOString() })) }
  })
}
