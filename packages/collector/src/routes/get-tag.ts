/** Routes. `GET /s/…`: the tag of a site and the parts it loads, at addresses that stay the same. */
import { regionIn } from '@placet/model'
import { mayBringLayer } from '@placet/site'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { openToAll } from '../admission/cross-origin.ts'
import type { Asset } from '../assets/asset.ts'
import { FRESH, FRESH_HERE, IMMUTABLE, isKnownTo, OWN, sendAsset } from '../assets/send-asset.ts'
import { problem } from '../problems.ts'
import { PINNED_TAG } from '../sites/ready-site.ts'
import type { ServedSite } from '../sites/served-site.ts'
import type { Sites } from '../sites/sites.ts'
import { isFirstVisit, languageFor, offered } from './is-first-visit.ts'
import type { PublicContext } from './public-context.ts'

const NOT_TOGETHER =
  'the first layer could not be sent along with the tag: pages get the tag alone, and fetch the layer in a second round trip. If this stays, run "npm run build" and start again'

/** How often a site's fault is told, while it lasts. */
const TOLD_EVERY_MS = 60_000

export function getTag(app: FastifyInstance, { sites, regionHeader, ambient }: PublicContext): void {
  const toldAtMs = new Map<string, number>()

  /** With the first layer where it may come along. A fault of that never costs the page its gate: it gets the tag alone, and asks for the layer later. */
  const atItsBest = async (request: FastifyRequest, found: Found): Promise<Found> => {
    try {
      return (await withFirstLayer(sites, request, found)) ?? found
    } catch (error) {
      const site = found.tagOf?.site.compiled.id ?? ''
      const since = ambient.nowMs() - (toldAtMs.get(site) ?? Number.NEGATIVE_INFINITY)
      // Also when the clock stepped back.
      if (since < 0 || since >= TOLD_EVERY_MS) {
        toldAtMs.set(site, ambient.nowMs())
        request.log.error({ site, err: error }, NOT_TOGETHER)
      }
      return found
    }
  }

  app.get('/s/:file', { onRequest: openToAll }, async (request, reply) => {
    const { file } = request.params as { file: string }
    const found = await find(sites, file, regionHeader && request.headers[regionHeader])
    const { asset, cacheControl, isByRegion } = await atItsBest(request, found)
    if (!asset) throw problem('NOT_FOUND')
    return sendAsset(request, reply, asset, cacheControl, isByRegion ? regionHeader : undefined)
  })
}

interface Found {
  asset: Asset | undefined
  cacheControl: string
  /** Another region might get another one. */
  isByRegion?: boolean
  /** Whose tag it is, where it is one at its stable address. */
  tagOf?: { site: ServedSite; region: string | undefined }
}

/** The tag for a region: that of its rule, else the strictest. One that lets things run is for this visitor alone: no cache may hand it to another. */
async function tagFor(sites: Sites, site: ServedSite, said: unknown): Promise<Found> {
  const region = regionIn(said, site.modes)
  const mode = region === undefined ? 'opt-in' : site.modes.get(region)
  const asset = await sites.tag(site, region)
  return { asset, cacheControl: mode === 'opt-in' ? FRESH : OWN, isByRegion: site.modes.size > 0, tagOf: { site, region } }
}

/**
 * The tag with the first layer, one round trip instead of two, in two cases. The page asks for it by its address, `?first=fr`: every cache may
 * keep that answer. Or the request shows that its browser has no choice yet: then it is for this browser alone. Both files decide the same on every
 * page, with a choice or without, because the layer lies there unread until the tag asks for it: whichever a browser still has when the choice
 * comes or goes, only a fetch is saved or not, and so neither `Vary: Cookie` nor a fresh look is needed. A shared cache keeps the tag alone
 * under its plain address, since the other is private, and at worst a first visit through it takes two round trips as before.
 */
async function withFirstLayer(sites: Sites, request: FastifyRequest, { asset, tagOf, ...found }: Found): Promise<Found | undefined> {
  if (!asset || !tagOf || !mayBringLayer(tagOf.site.compiled)) return
  const { lang, first } = request.query as { lang?: unknown; first?: unknown }
  const brought = async (language: string | undefined, cacheControl: string): Promise<Found | undefined> => {
    const whole = language === undefined ? undefined : await sites.firstVisit(tagOf.site, language, tagOf.region)
    return whole && { ...found, asset: whole, cacheControl }
  }
  if (first !== undefined) return brought(offered(tagOf.site.compiled, first), found.cacheControl)
  // Who has the tag and asks whether it is still the same is told so.
  if (!isFirstVisit(request.headers, tagOf.site.compiled) || isKnownTo(request, asset)) return
  return brought(languageFor(tagOf.site.compiled, lang), found.cacheControl === OWN ? OWN : FRESH_HERE)
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
