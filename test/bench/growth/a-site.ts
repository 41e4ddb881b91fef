/** Benchmark. A site of any size: so many services of the catalogue, so many languages. */
import { brotliCompressSync } from 'node:zlib'
import { catalogue } from '@placet/services'
import { type CompiledSite, compileSite, readBundles } from '@placet/site'

const bundles = await readBundles()

/** Every service that needs consent, in the order of the catalogue. */
export const serviceIds: string[] = Object.entries(catalogue).flatMap(([id, { category }]) => (category === 'necessary' ? [] : id))

/** French first: it is what is measured, whatever is offered besides. */
export const languageIds = 'fr nl en de bg cs da el es et fi ga hr hu it lt lv mt pl pt ro sk sl sv nb is uk tr ar he'.split(' ')

export const aGrownSite = (origin: string, services: number, languages = 1): CompiledSite =>
  compileSite(
    {
      file: 'growth.json',
      policies: {},
      config: {
        site: 'growth',
        controller: { name: 'Growth', contact: 'privacy@growth.example', country: 'BE' },
        origins: [origin],
        languages: languageIds.slice(0, languages),
        services: serviceIds.slice(0, services),
        policyUrl: '/privacy',
        markup: 'placet',
        bridges: false,
        collector: origin,
      },
    },
    bundles,
  )

export const bytesOf = (code: string): number => brotliCompressSync(code).length

const part = ({ files }: CompiledSite, name: string) => bytesOf(files.get(`${name}.fr`) ?? '')

/** What a visitor downloads, in brotli bytes: before anything was pressed, and when the preferences are opened. */
export const weigh = (site: CompiledSite): { firstVisit: number; preferences: number } => ({
  firstVisit: bytesOf(site.tag) + part(site, 'notice'),
  preferences: part(site, 'preferences'),
})
