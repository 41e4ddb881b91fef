/** Site. Layer texts: the widget's sentences in one language, with the slots filled that do not depend on the visitor. */
import type { NoticeTexts } from '@placet/model'
import { textKeys } from '../texts/built-in.ts'
import { categoryTextsIn, widgetTextsIn } from '../texts/in-language.ts'
import { fill } from '../texts/slots.ts'
import type { NoticeKey, WidgetTexts } from '../texts/widget-texts.ts'
import type { ResolvedSite } from './resolved-site.ts'

/** `a`, `b and c`, `a, b and c`. */
const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

const isOne = (count: number, language: string): boolean => new Intl.PluralRules(language).select(count) === 'one'

function layer<L extends keyof WidgetTexts>(all: Record<string, string>, name: L): WidgetTexts[L] {
  // In the order of the built-in keys: the order of a configuration's words must not count.
  const keys = Object.keys(textKeys).filter((key) => key.startsWith(`${name}.`))
  return Object.fromEntries(keys.map((key) => [key.slice(name.length + 1), all[key] ?? ''])) as WidgetTexts[L]
}

/** The first layer's texts, saying what LAW-18 and LAW-29 ask for this site. */
function noticeTexts(site: ResolvedSite, language: string, raw: Record<NoticeKey, string>, reopen: string): NoticeTexts {
  const { config, validForMonths, thirdParties } = site
  const asked = site.categories.filter((id) => id !== 'necessary')
  const purposes = asked.map((id) => categoryTextsIn(config, id, language).purpose ?? '')
  const partners = thirdParties === 0 ? raw.partnersNone : isOne(thirdParties, language) ? raw.partnersOne : raw.partnersOther
  const months = fill(isOne(validForMonths, language) ? raw.monthsOne : raw.monthsOther, { count: String(validForMonths) })
  const values = {
    controller: config.controller.name,
    purposes: listed(purposes, raw.and),
    count: String(thirdParties),
    months,
    domain: config.domain ?? '',
    reopen,
  }
  const { title, effect, policy, changed, acceptAll, rejectAll, customize, close, label } = raw
  const intro = asked.length ? raw.intro : raw.introNothing
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
  const reopen = layer(all, 'reopen')
  return {
    notice: noticeTexts(site, language, layer(all, 'notice'), reopen.label),
    preferences: layer(all, 'preferences'),
    policy: layer(all, 'policy'),
    placeholder: layer(all, 'placeholder'),
    reopen,
  }
}
