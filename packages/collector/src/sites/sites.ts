/** Sites. All sites served now, and what earlier configurations of them showed. */
import type { NoticeDocument } from '@placet/model'
import { type CompiledSite, firstLayerAddress, firstLayerName, withFirstLayer } from '@placet/site'
import { type Asset, createAsset } from '../assets/asset.ts'
import type { Improver } from '../assets/improver.ts'
import type { Storage } from '../storage/storage.ts'
import { type Offer, offerOfNotice } from './offer.ts'
import { createFirstReading, type FirstReading } from './reading.ts'
import { type Content, type ReadySite, readySite, stableTag } from './ready-site.ts'
import { createRecent } from './recent.ts'
import { createServedSite, documentsOf, pinnedFiles, type ServedSite, servingOf } from './served-site.ts'

export interface Sites {
  find(id: string): ServedSite | undefined
  all(): ServedSite[]
  /** Serves the site from now on. Its notices and files are kept first: a notice is never shown before it can be proven. */
  serve(compiled: CompiledSite): Promise<void>
  /** The same for a site whose files are read when asked for. */
  serveReady(ready: ReadySite): Promise<void>
  remove(id: string): void
  /** What a notice offered; notices of earlier configurations stay known. */
  offerOf(site: ServedSite, noticeHash: string): Promise<Offer | undefined>
  /** The tag at its stable address, for a region of `modes` where one is given. */
  tag(site: ServedSite, region?: string): Promise<Asset | undefined>
  /** That tag and the first layer in a language, in one file. */
  firstVisit(site: ServedSite, language: string, region?: string): Promise<Asset | undefined>
  /** A part at its stable address. */
  part(site: ServedSite, name: string): Promise<Asset | undefined>
  /** A file that a page pinned: of this build, or of an earlier one. */
  pinned(site: ServedSite, buildHash: string, name: string): Promise<Asset | undefined>
  firstReading: FirstReading
}

/** Earlier notices held in memory; the rest is read again when asked for. */
const MAX_EARLIER = 500
/** Plain bytes of files held in memory; compressed they are some half of it more. */
const MAX_FILE_BYTES = 64 * 2 ** 20

const SCRIPT = 'text/javascript; charset=utf-8'

export function createSites(storage: Pick<Storage, 'notices' | 'builds' | 'served'>, improver: Improver, nowMs: () => number): Sites {
  const served = new Map<string, ServedSite>()
  const earlierOffers = createRecent<Offer>(MAX_EARLIER, () => 1)
  const files = createRecent<Asset>(MAX_FILE_BYTES, ({ length }) => length)
  const firstReading = createFirstReading()

  const assetOf = (site: ServedSite, buildHash: string, name: string, read: () => Promise<Content | undefined>) =>
    files.get(`${site.compiled.id}/${buildHash}/${name}`, async () => {
      const content = await read()
      return content && createAsset(SCRIPT, content.code, improver, content.brotli)
    })
  const own = (site: ServedSite, name: string) => assetOf(site, site.buildHash, name, () => site.read(name))

  const serveReady = async (ready: ReadySite): Promise<void> => {
    const { id } = ready.facts
    const serving = servingOf(ready)
    if (!(await storage.served.isLast(id, serving))) {
      const notices = [...ready.notices].map(([hash, { language, canonical }]) => ({ hash, language, canonical }))
      const pinned = await pinnedFiles(ready)
      await storage.notices.keep(id, notices, nowMs())
      await storage.builds.keep(id, serving.buildHash, pinned, nowMs())
      await storage.served.note(id, serving, documentsOf(ready), nowMs())
      // Retention may have let go in between what was not shown for years and is shown again now; from here on it knows better.
      await storage.notices.keep(id, notices, nowMs())
      await storage.builds.keep(id, serving.buildHash, pinned, nowMs())
    }
    served.set(id, createServedSite(ready))
  }

  return {
    firstReading,
    find: (id) => served.get(id),
    all: () => [...served.values()].sort((one, other) => one.compiled.id.localeCompare(other.compiled.id)),
    serve: (compiled) => serveReady(readySite(compiled)),
    serveReady,
    remove: (id) => void served.delete(id),

    offerOf: async (site, noticeHash) =>
      site.offers.get(noticeHash) ??
      earlierOffers.get(`${site.compiled.id}/${noticeHash}`, async () => {
        const notice = await storage.notices.find(site.compiled.id, noticeHash)
        return notice && offerOfNotice(JSON.parse(notice.canonical) as NoticeDocument)
      }),

    tag: (site, region) => own(site, stableTag(region)),
    firstVisit: (site, language, region) => {
      const mode = region === undefined ? undefined : site.modes.get(region)
      const rule = region === undefined || mode === undefined ? undefined : { region, mode }
      const [tagName, layerName] = [stableTag(region), firstLayerName(language, rule)]
      // No address reaches it by name: a hash in one holds no dot.
      return assetOf(site, `${site.buildHash}.first`, `${tagName}+${layerName}`, async () => {
        const [tag, layer] = await Promise.all([site.read(tagName), site.read(layerName)])
        const address = firstLayerAddress(site.compiled, language, rule)
        return tag && layer && { code: withFirstLayer(`${tag.code}`, `${layer.code}`, address) }
      })
    },
    part: own,

    async pinned(site, buildHash, name) {
      if (buildHash === site.buildHash) return own(site, name)
      return assetOf(site, buildHash, name, async () => {
        const code = await storage.builds.find(site.compiled.id, buildHash, name)
        return code === undefined ? undefined : { code }
      })
    },
  }
}
