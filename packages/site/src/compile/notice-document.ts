/** Site. Notice document: one language of one configuration, whole, as visitors see it. Known by the hash of its bytes. */
import { NECESSARY, type NoticeCategory, type NoticeDocument, type NoticeService, type Service, type Trace } from '@placet/model'
import { drawn } from '../configuration.ts'
import { reachOf } from '../reach.ts'
import { categoryTextsIn, textIn } from '../texts/in-language.ts'
import { heardLine, hearingOf } from './hearing.ts'
import type { LayerTexts } from './layer-texts.ts'
import { layoutOf, policyUrlOf, type ResolvedSite, themeOf } from './resolved-site.ts'
import { canonical, sha256 } from './sha256.ts'

/** Reject stands first: the first control met is never the one that grants. */
const buttons = ['reject-all', 'accept-all', 'customize']

/** Hex digits that tell a section's text from its other versions. */
const SECTION_HASH = 12

const noticeServiceOf = (
  service: Service,
  language: string,
  thisSite: string,
  isWithinReach: (trace: Trace) => boolean,
): NoticeService => ({
  id: service.id,
  name: service.name,
  vendor: service.vendor.name,
  country: service.vendor.country,
  purpose: textIn(service.purpose, language),
  hosts: [...service.hosts],
  privacyUrl: service.privacyUrl ?? null,
  necessaryBecause: service.category === NECESSARY && service.necessaryBecause ? textIn(service.necessaryBecause, language) : null,
  traces: service.traces.map((trace) => ({
    name: trace.name,
    kind: trace.kind,
    purpose: textIn(trace.purpose, language),
    lifetime: trace.lifetime,
    setBy: trace.setBy === 'page' ? thisSite : trace.setBy,
    readBy: trace.readBy,
    // What needs no consent is not withdrawn either.
    ...(service.category !== NECESSARY && !isWithinReach(trace) && { isBeyondReach: true as const }),
  })),
  ...(service.mayLeaveMore && { mayLeaveMore: true }),
})

function categoryOf(site: ResolvedSite, id: string, language: string, thisSite: string): NoticeCategory {
  const isWithinReach = reachOf(site.config)
  const { name = id, description = '' } = categoryTextsIn(site.config, id, language)
  return {
    id,
    name,
    description,
    terms: site.terms[id] as string,
    services: site.services
      .filter(({ category }) => category === id)
      .map((service) => noticeServiceOf(service, language, thisSite, isWithinReach)),
  }
}

function policyOf(site: ResolvedSite, language: string): NoticeDocument['policy'] {
  const policy = site.policies[language]
  const { version = '', effectiveFrom = '' } = policy ?? {}
  const url = policyUrlOf(site, language)
  if (!policy) return url ? { version, effectiveFrom, url, hash: null } : null
  const sections = Object.fromEntries(policy.sections.map((section) => [section.id, sha256(canonical(section)).slice(0, SECTION_HASH)]))
  return { version, effectiveFrom, url, hash: sha256(canonical(policy)), sections }
}

function controllerOf({ config: { controller } }: ResolvedSite): NoticeDocument['controller'] {
  const { name, contact, address, country } = controller
  return { name, contact, ...(address !== undefined && { address }), ...(country !== undefined && { country }) }
}

/** Everything the widget shows in one language. `widget` is the hash of the widget's built files. */
export function noticeDocumentOf(site: ResolvedSite, language: string, texts: LayerTexts, widget: string): NoticeDocument {
  const { config, validForMonths } = site
  const layout = layoutOf(site)
  return {
    schema: 'placet-notice/1',
    site: config.site,
    language,
    controller: controllerOf(site),
    texts: {
      ...Object.fromEntries(
        Object.entries(texts).flatMap(([layer, own]) => Object.entries(own).map(([key, text]) => [`${layer}.${key}`, text])),
      ),
      ...(hearingOf(site) && { 'signals.heard': heardLine(site, language) }),
    },
    categories: site.categories.map((id) => categoryOf(site, id, language, texts.preferences.thisSite)),
    policy: policyOf(site, language),
    rules: site.rule,
    layout,
    position: config.notice?.position ?? drawn[layout][0],
    theme: themeOf(site),
    buttons,
    validForMonths,
    widget,
  }
}
