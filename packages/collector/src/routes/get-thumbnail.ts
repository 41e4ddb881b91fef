/** Routes. `GET /v1/{site}/thumbnails/{service}/{id}`: the picture of a video, for its placeholder. */
import type { FastifyInstance } from 'fastify'
import { openToAll } from '../admission/cross-origin.ts'
import { isKnown } from '../assets/send-asset.ts'
import { problem } from '../problems.ts'
import { FRESH_SECONDS } from '../thumbnails/create-thumbnails.ts'
import { type PublicContext, siteOf } from './public-context.ts'

export function getThumbnail(app: FastifyInstance, { sites, thumbnails, admission }: PublicContext): void {
  app.get('/v1/:site/thumbnails/:service/:id', { onRequest: openToAll }, async (request, reply) => {
    const { id: site, thumbnails: sources } = siteOf(sites, request).compiled
    const { service, id } = request.params as { service: string; id: string }
    const source = Object.hasOwn(sources, service) ? sources[service] : undefined
    if (!source) throw problem('THUMBNAIL_MISSING')
    const picture = await thumbnails.find({ site, service, id }, source, () => admission.admitFetch(site, request.ip))
    const etag = `"${picture.hash}"`
    reply.headers({
      'cache-control': `public, max-age=${FRESH_SECONDS}`,
      etag,
      // Somebody else made it: opened as a page, it is nobody's document.
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    })
    if (isKnown(etag, request.headers['if-none-match'])) return reply.code(304).send()
    return reply.header('content-type', picture.type).send(picture.bytes)
  })
}
