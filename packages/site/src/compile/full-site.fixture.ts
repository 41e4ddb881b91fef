/** Site. Fixture: a site that uses most of what a configuration can say, compiled. */
import type { NoticeData, TagData } from '@placet/model'
import { aPolicy, aSource, bundles, dataIn, tagDataIn } from '../a-site.fixture.ts'
import type { OwnService, SiteConfig } from '../configuration.ts'
import { compileSite } from './compile.ts'
import type { CompiledSite } from './compiled-site.ts'

export const texts = (fr: string, en: string) => ({ fr, en })

export const pixel: OwnService = {
  id: 'pixel',
  name: 'Pixel',
  category: 'marketing',
  vendor: { name: 'Pixel Ltd', country: 'IE' },
  hosts: ['px.example'],
  purpose: texts('Montrer de la publicité.', 'Showing advertising.'),
  cookies: [
    { name: '_px', purpose: texts('Reconnaître.', 'Recognising.'), lifetime: 'P13M' },
    { name: '_px_own', purpose: texts('Reconnaître.', 'Recognising.'), lifetime: 'P13M', setBy: 'stats.shop.example' },
    { name: '_px_theirs', purpose: texts('Reconnaître.', 'Recognising.'), lifetime: 'P13M', setBy: 'px.example' },
    { name: 'px_db', kind: 'indexed-db', purpose: texts('Garder.', 'Keeping.'), lifetime: 'persistent' },
  ],
}

export const full: Partial<SiteConfig> = {
  name: 'The shop',
  services: ['posthog', 'youtube', 'hosting-session', pixel],
  policy: './policy',
  notice: { layout: 'bar', position: 'top', theme: { scheme: 'light', radius: '4px', accent: '#064' } },
  texts: { fr: { 'notice.title': 'Cookies de la boutique' } },
}
export const policies = { fr: aPolicy('fr'), en: aPolicy('en') }
export const compileFull = (changes: Partial<SiteConfig> = {}) => compileSite(aSource({ ...full, ...changes }, policies), bundles)

export const tagOf = (changes: Partial<SiteConfig> = {}) => tagDataIn<TagData>(compileFull(changes).tag)
export const noticeOf = (site: CompiledSite, language: string) => dataIn<NoticeData>(site.files.get(`notice.${language}`))
export const documentOf = (site: CompiledSite, language: string) =>
  [...site.notices.values()].find((notice) => notice.language === language)?.document
