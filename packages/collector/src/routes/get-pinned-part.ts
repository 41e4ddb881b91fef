/** Routes. `GET /a/…`: the parts of one exact build, for pages that pinned it. */
import type { FastifyInstance } from 'fastify'
import { openToAll } from '../admission/cross-origin.ts'
import { IMMUTABLE, sendAsset } from '../assets/send-asset.ts'
import { problem } from '../problems.ts'
import type { PublicContext } from './public-context.ts'

export function getPinnedPart(app: FastifyInstance, { sites }: PublicContext): void {
  app.get('/a/:file', { onRequest: openToAll }, async (request, reply) => {
    // `{site}.{part}.{lang}.{hash}.js`
    const [id = '', part, language, hash = '', extension] = (request.params as { file: string }).file.split('.')
    const site = sites.find(id)
    if (!site) throw problem('SITE_UNKNOWN')
    const asset = extension === 'js' ? await sites.pinned(site, hash, `${part}.${language}`) : undefined
    if (!asset) throw problem('NOT_FOUND')
    return sendAsset(request, reply, asset, IMMUTABLE)
  })
}
