/** Sites. All sites served now, and what earlier configurations of them showed. */
import type { NoticeDocument } from '@placet/model'
import type { CompiledSite } from '@placet/site'
import type { Asset } from '../assets/asset.ts'
import type { Storage } from '../storage/storage.ts'
import { type Offer, offerOfNotice } from './offer.ts'
import { createScript, createServedSite, documentsOf, PINNED_TAG, pinnedFiles, type ServedSite, servingOf } from './served-site.ts'

export interface Sites {
  find(id: string): ServedSite | undefined
  all(): ServedSite[]
  /** Serves the site from now on. Its notices and files are kept first: a notice is never shown before it can be proven. */
  serve(compiled: CompiledSite): Promise<void>
  remove(id: string): void
  /** What a notice offered; notices of earlier configurations stay known. */
  offerOf(site: ServedSite, noticeHash: string): Promise<Offer | undefined>
  /** A file that a page pinned: of this build, or of an earlier one. */
  pinned(site: ServedSite, buildHash: string, name: string): Promise<Asset | undefined>
}

/** Earlier notices and files held in memory; the rest is read again when asked for. */
const MAX_EARLIER = 500

export function createSites(storage: Pick<Storage, 'notices' | 'builds' | 'served'>, nowMs: () => number): Sites {
  const served = new Map<string, ServedSite>()
  const earlierOffers = createRecent<Offer>(MAX_EARLIER)
  const earlierFiles = createRecent<Asset>(MAX_EARLIER)

  return {
    find: (id) => served.get(id),
    all: () => [...served.values()].sort((one, other) => one.compiled.id.localeCompare(other.compiled.id)),

    async serve(compiled) {
      const site = await createServedSite(compiled)
      const notices = [...compiled.notices].map(([hash, { language, canonical }]) => ({ hash, language, canonical }))
      await storage.notices.keep(compiled.id, notices, nowMs())
      await storage.builds.keep(compiled.id, site.buildHash, pinnedFiles(compiled), nowMs())
      await storage.served.note(compiled.id, servingOf(site), documentsOf(compiled), nowMs())
      // Retention may have let go in between what was not shown for years and is shown again now; from here on it knows better.
      await storage.notices.keep(compiled.id, notices, nowMs())
      await storage.builds.keep(compiled.id, site.buildHash, pinnedFiles(compiled), nowMs())
      served.set(compiled.id, site)
    },

    remove: (id) => void served.delete(id),

    offerOf: async (site, noticeHash) =>
      site.offers.get(noticeHash) ??
      earlierOffers.get(`${site.compiled.id}/${noticeHash}`, async () => {
        const notice = await storage.notices.find(site.compiled.id, noticeHash)
        return notice && offerOfNotice(JSON.parse(notice.canonical) as NoticeDocument)
      }),

    async pinned(site, buildHash, name) {
      if (buildHash === site.buildHash) return name === PINNED_TAG ? site.pinnedTag : site.files.get(name)
      return earlierFiles.get(`${site.compiled.id}/${buildHash}/${name}`, async () => {
        const code = await storage.builds.find(site.compiled.id, buildHash, name)
        return code === undefined ? undefined : createScript(code)
      })
    },
  }
}

/** Keeps the most recently asked; what is not found is not kept, so that guesses cannot push out what is in use. */
function createRecent<T>(max: number) {
  const kept = new Map<string, T>()
  return {
    async get(key: string, find: () => Promise<T | undefined>): Promise<T | undefined> {
      const value = kept.get(key) ?? (await find())
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      const oldest = kept.keys().next().value
      if (kept.size > max && oldest !== undefined) kept.delete(oldest)
      return value
    },
  }
}
