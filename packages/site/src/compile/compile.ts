/** Site. Compile: from a checked configuration and the built bundles to the files visitors download. */
import { NECESSARY, parts, type Rule, type ServerNotice } from '@placet/model'
import { consentModeOf } from '../bridging.ts'
import type { Bundles } from '../bundles.ts'
import type { SiteSource } from '../configuration.ts'
import { categoryTextsIn } from '../texts/in-language.ts'
import { regionalRules, startInPart, startInTag } from './by-region.ts'
import type { CompiledSite } from './compiled-site.ts'
import { embedJson } from './embed-json.ts'
import { EAGER, expressionOf, layersSuffix, partsAddress } from './first-visit.ts'
import { guardDataOf } from './guard-data.ts'
import { heardLine, hearInPart, hearInTag, hearingOf } from './hearing.ts'
import { layerTextsOf } from './layer-texts.ts'
import { noticeDocumentOf } from './notice-document.ts'
import { partDataOf } from './part-data.ts'
import { layoutOf, type ResolvedSite, resolveSite } from './resolved-site.ts'
import { serverNoticeOf } from './server-notice.ts'
import { serverSiteOf } from './server-site.ts'
import { canonical, sha256 } from './sha256.ts'
import { sourcesOf } from './sources.ts'
import { tagDataOf } from './tag-data.ts'
import { pictureSourcesOf } from './thumbnails.ts'
import { bridgesCode } from './with-bridges.ts'

const SHORT_HASH = 16

const categoryNamesOf = (site: ResolvedSite): CompiledSite['categoryNames'] =>
  Object.fromEntries(
    site.languages.map((language) => [
      language,
      Object.fromEntries(site.categories.map((id) => [id, categoryTextsIn(site.config, id, language).name ?? id])),
    ]),
  )

/** The code of the first layer in a site's layout, drawn in the page. */
const drawnNotice = (site: ResolvedSite, { noticeModal, parts }: Bundles): string =>
  layoutOf(site) === 'modal' ? noticeModal : parts.notice

/** The code of the first layer. Nobody gets what takes over a rendered one but those whose servers render it. */
function noticeCodeOf(site: ResolvedSite, bundles: Bundles): string {
  if (!site.config.notice?.rendered) return drawnNotice(site, bundles)
  if (!bundles.rendered) throw new Error('The built files hold no notice that a server could render. Build again.')
  return layoutOf(site) === 'modal' ? bundles.rendered.noticeModal : bundles.rendered.notice
}

/** Files of every language: the parts with their data, and the notice that they show. */
function compileLanguages(site: ResolvedSite, bundles: Bundles, suffix = '') {
  const files: CompiledSite['files'] = new Map()
  const notices: CompiledSite['notices'] = new Map()
  const forServers: Record<string, ServerNotice> = {}
  // What visitors are shown: what runs unseen is not, what was otherwise before is told beside it, the doctor is for those who build the page, and "my data" comes after the choice.
  const layout = layoutOf(site)
  const style = bundles.layouts[layout]
  if (style === undefined) throw new Error(`The built files hold no style of the layout "${layout}". Build again.`)
  const codes = { ...bundles.parts, notice: noticeCodeOf(site, bundles) }
  const { sync: _, sweep: __, doctor: ___, mine: ____, receipt: _____, changes: ______, ...widget } = codes
  // Drawn by a server or in the page it is the same notice, and has the same hash.
  const widgetHash = sha256(canonical({ ...widget, notice: drawnNotice(site, bundles), style }))
  const hearing = hearingOf(site)
  for (const language of site.languages) {
    const texts = layerTextsOf(site, language)
    const document = noticeDocumentOf(site, language, texts, widgetHash)
    const bytes = canonical(document)
    const noticeHash = sha256(bytes)
    notices.set(noticeHash, { language, document, canonical: bytes })
    const data = partDataOf(site, document, texts, noticeHash, codes, style)
    const forServer = serverNoticeOf(site, data.notice)
    if (forServer) forServers[language] = forServer
    for (const part of parts) {
      // Each stands around what comes after it: the line that a signal was heard is added to the sentence that then stands, whichever it is.
      const heard = hearing ? hearInPart(part, codes[part], hearing, heardLine(site, language)) : codes[part]
      const spoken = startInPart(part, heard, site, askingTexts(site, language))
      const code = part === 'draw' ? codes.draw : data[part] && embedJson(spoken, '__PLACET_PART__', data[part])
      // Beside the tag it is no module: it must be what can stand there.
      if (code && part === 'notice') expressionOf(code)
      if (code) files.set(`${part}.${language}${suffix}`, code)
    }
  }
  return { files, notices, forServers }
}

/** What the layers say where nothing starts: while a signal is heard under a rule that lets things run. */
function askingTexts(site: ResolvedSite, language: string) {
  const { notice, preferences } = layerTextsOf({ ...site, rule: { ...site.rule, mode: 'opt-in' } }, language)
  const { intro, noDecision } = preferences
  return { notice: { intro: notice.intro }, preferences: { intro, noDecision: noDecision ?? '' } }
}

/** What stands before the tag: nothing, unless the site blocks more than what is marked. */
function guardOf(site: ResolvedSite, { guard = '' }: Bundles): string {
  const { blocking = 'declared' } = site.config
  return blocking === 'declared' ? '' : `${embedJson(guard, '__PLACET_GUARD__', guardDataOf(site)).trim()}\n`
}

/** The code of the tag, before its data is put in. Where a rule lets things run it is another one: the strictest tag cannot, whatever its data says. */
function tagCodeOf(site: ResolvedSite, bundles: Bundles): string {
  const { config, rule } = site
  const strictest = config.markup === 'placet' ? bundles.tag : (bundles.tagAnyMarkup ?? bundles.tag)
  const written = rule.mode === 'opt-in' ? strictest : bundles.tagByRule
  if (written === undefined) throw new Error('The built files hold no tag for rules by region. Build again.')
  const hearing = hearingOf(site)
  const started = startInTag(written, site)
  return hearing ? hearInTag(started, hearing) : started
}

/**
 * Compiles a site that `loadSite` has found right. The same source and bundles give the same bytes; neither the order of keys nor the
 * order of services in the configuration counts. Throws where a bundle was not built as agreed.
 */
export function compileSite(source: SiteSource, bundles: Bundles, options: { publicUrl?: string } = {}): CompiledSite {
  const site = resolveSite(source, options.publicUrl)
  const { config, collector } = site
  const { files, notices, forServers } = compileLanguages(site, bundles)
  const isRendered = config.notice?.rendered === true
  const guard = guardOf(site, bundles)
  const behind = bridgesCode(site, bundles) + (isRendered && bundles.rendered ? `;${bundles.rendered.behind.trim()}` : '')
  const tagFor = (site: ResolvedSite, parts: string) =>
    EAGER + guard + embedJson(tagCodeOf(site, bundles), '__PLACET_TAG__', tagDataOf(site, bundles.version, parts)) + behind
  const partsAt = (rule?: Rule) => partsAddress({ id: config.site, collector }, rule)
  const tag = tagFor(site, partsAt())
  const byRegion: CompiledSite['byRegion'] = new Map()
  const regional: Record<string, Record<string, ServerNotice>> = {}
  for (const rule of regionalRules(config)) {
    const there = resolveSite(source, options.publicUrl, rule)
    // Opt-in is opt-in: the same layers, in the name of another jurisdiction.
    regional[rule.region] = {}
    const suffix = layersSuffix(rule)
    if (suffix) {
      const own = compileLanguages(there, bundles, suffix)
      for (const [name, code] of own.files) files.set(name, code)
      for (const [hash, notice] of own.notices) notices.set(hash, notice)
      regional[rule.region] = own.forServers
    }
    byRegion.set(rule.region, { mode: rule.mode, tag: tagFor(there, partsAt(rule)) })
  }
  const regions = byRegion.size > 0 && { byRegion: Object.fromEntries(byRegion) }
  const buildHash = sha256(canonical({ tag, files: Object.fromEntries(files), ...regions }))
  return {
    id: config.site,
    name: config.name ?? config.controller.name,
    isSample: config.sample ?? false,
    origins: config.origins,
    ...(config.domain !== undefined && { domain: config.domain }),
    collector,
    languages: [...site.languages],
    controller: config.controller,
    validForMonths: site.validForMonths,
    categories: site.categories.filter((id) => id !== NECESSARY),
    categoryNames: categoryNamesOf(site),
    services: Object.fromEntries(site.services.map(({ id, category }) => [id, { category }])),
    blocking: config.blocking ?? 'declared',
    buildHash,
    tag,
    pinnedTag: tagFor(site, `${collector}/a/${config.site}.{part}.{lang}.${buildHash.slice(0, SHORT_HASH)}.js`),
    files,
    byRegion,
    notices,
    sources: sourcesOf(source),
    server: {
      ...serverSiteOf(site),
      ...(isRendered && { notice: forServers, ...(byRegion.size > 0 && { regional }) }),
    },
    mustBeFirst: consentModeOf(config)?.mode === 'advanced',
    honoursGpc: hearingOf(site) !== undefined,
    thumbnails: pictureSourcesOf(site),
    displays: config.displays ?? true,
    isLogPrivate: config.log === 'private',
  }
}
