/** Site. Layer texts: the widget's sentences in one language, with the slots filled that do not depend on the visitor. */
import type { NoticeTexts } from '@placet/model'
import { textKeysIn } from '../texts/built-in.ts'
import { formOf } from '../texts/counted.ts'
import { categoryTextsIn, widgetTextsIn } from '../texts/in-language.ts'
import { fill } from '../texts/slots.ts'
import type { NoticeKey, WidgetTexts } from '../texts/widget-texts.ts'
import { startedText } from './by-region.ts'
import type { ResolvedSite } from './resolved-site.ts'

/** A text that says a number, in the form that the language has for it. */
function counted(raw: Readonly<Record<string, string>>, key: string, count: number, language: string): string {
  const text = raw[key + formOf(count, language)] ?? raw[`${key}Other`] ?? ''
  return fill(text, { count: new Intl.NumberFormat([language, 'en']).format(count) })
}

function layer<L extends keyof WidgetTexts>(all: Record<string, string>, name: L, language: string): WidgetTexts[L] {
  // In the order of the built-in keys: the order of a configuration's words must not count.
  const keys = Object.keys(textKeysIn(language)).filter((key) => key.startsWith(`${name}.`))
  return Object.fromEntries(keys.map((key) => [key.slice(name.length + 1), all[key] ?? ''])) as WidgetTexts[L]
}

/** The first layer's texts, saying what LAW-18 and LAW-29 ask for this site. */
function noticeTexts(site: ResolvedSite, language: string, raw: Record<NoticeKey, string>, reopen: string): NoticeTexts {
  const { config, validForMonths, thirdParties } = site
  const asked = site.categories.filter((id) => id !== 'necessary')
  const purposes = asked.map((id) => categoryTextsIn(config, id, language).purpose ?? '')
  const partners = thirdParties === 0 ? raw.partnersNone : counted(raw, 'partners', thirdParties, language)
  const values = {
    controller: config.controller.name,
    purposes: new Intl.ListFormat([language, 'en']).format(purposes),
    months: counted(raw, 'months', validForMonths, language),
    domain: config.domain ?? '',
    reopen,
  }
  const { title, effect, policy, changed, acceptAll, rejectAll, customize, close, label } = raw
  const isStarted = site.rule.mode !== 'opt-in'
  const intro = !asked.length ? raw.introNothing : isStarted ? startedText(language) : raw.intro
  const scope = config.domain ? raw.scopeDomain : raw.scopeSite
  const texts: NoticeTexts = {
    title,
    intro,
    effect,
    scope,
    partners,
    policy,
    changed,
    acceptAll,
    rejectAll,
    customize,
    close,
    label,
  }
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fill(text, values)])) as NoticeTexts
}

/** Texts of every layer, as the parts of the widget get them. */
export type LayerTexts = Omit<WidgetTexts, 'notice'> & { notice: NoticeTexts }

export function layerTextsOf(site: ResolvedSite, language: string): LayerTexts {
  const all = widgetTextsIn(site.config, language)
  const reopen = layer(all, 'reopen', language)
  const notice = noticeTexts(site, language, layer(all, 'notice', language), reopen.label)
  // Where things run until they are refused, the second layer may not say otherwise either.
  const started = site.rule.mode !== 'opt-in' && { intro: notice.intro, noDecision: '' }
  return {
    notice,
    preferences: { ...layer(all, 'preferences', language), ...started },
    policy: layer(all, 'policy', language),
    placeholder: layer(all, 'placeholder', language),
    reopen,
  }
}
