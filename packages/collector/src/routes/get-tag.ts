/** Routes. `GET /s/…`: the tag of a site and the parts it loads, at addresses that stay the same. */
import type { FastifyInstance } from 'fastify'
import { openToAll } from '../admission/cross-origin.ts'
import type { Asset } from '../assets/asset.ts'
import { FRESH, IMMUTABLE, sendAsset } from '../assets/send-asset.ts'
import { problem } from '../problems.ts'
import { PINNED_TAG } from '../sites/served-site.ts'
import type { Sites } from '../sites/sites.ts'
import type { PublicContext } from './public-context.ts'

export function getTag(app: FastifyInstance, { sites }: PublicContext): void {
  app.get('/s/:file', { onRequest: openToAll }, async (request, reply) => {
    const { asset, cacheControl } = await find(sites, (request.params as { file: string }).file)
    if (!asset) throw problem('NOT_FOUND')
    return sendAsset(request, reply, asset, cacheControl)
  })
}

/** `{site}.js`, `{site}.{hash}.js` or `{site}.{part}.{lang}.js`. Ids and language tags hold no dot. */
async function find(sites: Sites, file: string): Promise<{ asset: Asset | undefined; cacheControl: string }> {
  const [id = '', ...rest] = file.split('.')
  if (rest.pop() !== 'js') throw problem('NOT_FOUND')
  const site = sites.find(id)
  if (!site) throw problem('SITE_UNKNOWN')
  const [hash] = rest
  if (hash === undefined) return { asset: site.tag, cacheControl: FRESH }
  if (rest.length === 1) return { asset: await sites.pinned(site, hash, PINNED_TAG), cacheControl: IMMUTABLE }
  return { asset: site.files.get(rest.join('.')), cacheControl: FRESH }
}
