/** Routes. `GET /v1/{site}/notices/{hash}`: the exact notice that a record names, today's or an old one. */
import type { FastifyInstance } from 'fastify'
import { openToAll } from '../admission/cross-origin.ts'
import { IMMUTABLE, isKnown } from '../assets/send-asset.ts'
import { problem } from '../problems.ts'
import { type PublicContext, siteOf } from './public-context.ts'

export function getNotice(app: FastifyInstance, { sites, storage }: PublicContext): void {
  app.get('/v1/:site/notices/:hash', { onRequest: openToAll }, async (request, reply) => {
    const { id } = siteOf(sites, request).compiled
    const { hash } = request.params as { hash: string }
    const notice = /^[0-9a-f]{64}$/.test(hash) ? await storage.notices.find(id, hash) : undefined
    if (!notice) throw problem('NOTICE_UNKNOWN')
    const etag = `"${hash}"`
    reply.headers({ 'cache-control': IMMUTABLE, etag })
    if (isKnown(etag, request.headers['if-none-match'])) return reply.code(304).send()
    // The canonical bytes themselves, so that their SHA-256 is the hash.
    return reply.header('content-type', 'application/json; charset=utf-8').send(notice.canonical)
  })
}
