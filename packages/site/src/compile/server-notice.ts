/** Site. Server notice: the first layer as data, for servers that render it. The same that the widget gets, so that the two never differ. */
import type { NoticeData, ServerNotice } from '@placet/model'
import { startsOf } from './by-region.ts'
import { heardLine, hearingOf } from './hearing.ts'
import { layerTextsOf } from './layer-texts.ts'
import { layoutOf, type ResolvedSite } from './resolved-site.ts'

/** The first sentence while a signal is heard, as `hearInPart` and `startInPart` make it in the page; `undefined` where it is the same. */
function heardIntro(site: ResolvedSite, { language, texts }: NoticeData): string | undefined {
  const asksThen = site.rule.mode !== 'opt-in' && !startsOf(site, true)[0]
  const { intro } = asksThen ? layerTextsOf({ ...site, rule: { ...site.rule, mode: 'opt-in' } }, language).notice : texts
  const line = hearingOf(site) && ` ${heardLine(site, language)}`
  return asksThen || line ? `${intro}${line ?? ''}` : undefined
}

/** `undefined` where the site does not have its servers render the notice. */
export function serverNoticeOf(site: ResolvedSite, { categories: _, ...data }: NoticeData): ServerNotice | undefined {
  if (!site.config.notice?.rendered) return
  const heard = heardIntro(site, { ...data, categories: {} })
  const modal = layoutOf(site) === 'modal' && { isModal: true as const }
  return { ...data, ...modal, ...(heard !== undefined && { heard }) }
}
