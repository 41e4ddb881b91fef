/** Routes. `GET /s/…`: the tag of a site and the parts it loads, at addresses that stay the same. */
import { regionIn } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { openToAll } from '../admission/cross-origin.ts'
import type { Asset } from '../assets/asset.ts'
import { FRESH, IMMUTABLE, OWN, sendAsset } from '../assets/send-asset.ts'
import { problem } from '../problems.ts'
import { PINNED_TAG } from '../sites/ready-site.ts'
import type { ServedSite } from '../sites/served-site.ts'
import type { Sites } from '../sites/sites.ts'
import type { PublicContext } from './public-context.ts'

export function getTag(app: FastifyInstance, { sites, regionHeader }: PublicContext): void {
  app.get('/s/:file', { onRequest: openToAll }, async (request, reply) => {
    const { file } = request.params as { file: string }
    const { asset, cacheControl, isByRegion } = await find(sites, file, regionHeader && request.headers[regionHeader])
    if (!asset) throw problem('NOT_FOUND')
    return sendAsset(request, reply, asset, cacheControl, isByRegion ? regionHeader : undefined)
  })
}

interface Found {
  asset: Asset | undefined
  cacheControl: string
  /** Another region might get another one. */
  isByRegion?: boolean
}

/** The tag for a region: that of its rule, else the strictest. One that lets things run is for this visitor alone: no cache may hand it to another. */
async function tagFor(sites: Sites, site: ServedSite, region: unknown): Promise<Found> {
  const found = regionIn(region, site.modes)
  const mode = found === undefined ? 'opt-in' : site.modes.get(found)
  return { asset: await sites.tag(site, found), cacheControl: mode === 'opt-in' ? FRESH : OWN, isByRegion: site.modes.size > 0 }
}

/** `{site}.js`, `{site}.{hash}.js`, `{site}.{part}.{lang}.js`, or the same with a region behind. Ids and language tags hold no dot. */
async function find(sites: Sites, file: string, region: unknown): Promise<Found> {
  const [id = '', ...rest] = file.split('.')
  if (rest.pop() !== 'js') throw problem('NOT_FOUND')
  const site = sites.find(id)
  if (!site) throw problem('SITE_UNKNOWN')
  const [hash] = rest
  if (hash === undefined) return tagFor(sites, site, region)
  if (rest.length === 1) return { asset: await sites.pinned(site, hash, PINNED_TAG), cacheControl: IMMUTABLE }
  return { asset: await sites.part(site, rest.join('.')), cacheControl: FRESH }
}
