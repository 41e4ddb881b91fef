/** Site. By region: the rules that a configuration writes, and what a page does where one of them lets things run until they are refused. */
import { EVERYWHERE, NECESSARY, type Rule } from '@placet/model'
import type { SiteConfig } from '../configuration.ts'
import { textIn } from '../texts/in-language.ts'
import { startedTexts } from '../texts/started.ts'
import { scriptJson } from './embed-json.ts'
import type { ResolvedSite } from './resolved-site.ts'

/** Rules for a region of their own. One rule alone, with opt-in, names the jurisdiction of the whole site instead. */
export function regionalRules({ rules = [] }: Pick<SiteConfig, 'rules'>): Rule[] {
  const [first, ...more] = rules
  return first?.mode === 'opt-in' && !more[0] ? [] : rules.filter(({ region }) => region !== EVERYWHERE)
}

/** What holds wherever no other rule is written for: opt-in, whatever else the configuration says. */
export const strictestRule = ({ rules = [] }: Pick<SiteConfig, 'rules'>): Rule => ({
  region: regionalRules({ rules })[0] ? EVERYWHERE : (rules[0]?.region ?? EVERYWHERE),
  mode: 'opt-in',
})

/** Categories that run until they are refused; none under opt-in. While a privacy signal is heard, only those that the site says it does not refuse. */
export function startsOf(site: Pick<ResolvedSite, 'rule' | 'categories' | 'config'>, isHeard: boolean): string[] {
  if (site.rule.mode === 'opt-in') return []
  const asked = site.categories.filter((id) => id !== NECESSARY)
  if (!isHeard) return asked
  const { gpc = false } = site.config.signals ?? {}
  if (!gpc) return []
  const refuses = (gpc !== true && gpc.refuses) || ['marketing']
  return asked.filter((id) => !refuses.includes(id))
}

/** The first layer's sentence there, before its slots are filled. */
export const startedText = (language: string): string => textIn(startedTexts, language)

/** True in the page: a signal is heard. Also where the site honours none elsewhere: law asks for it where silence is a grant. */
const condition = ({ config }: Pick<ResolvedSite, 'config'>) =>
  `navigator.globalPrivacyControl===true${config.signals?.dnt ? '||navigator.doNotTrack==="1"' : ''}`

const around = (code: string, seam: string, site: ResolvedSite, change: string): string =>
  code.replace(seam, () => `((d)=>{if(${condition(site)}){${change}}return d})(${seam})`)

/** The tag: fewer categories start while a signal is heard. */
export const startInTag = (code: string, site: ResolvedSite): string =>
  site.rule.mode === 'opt-in' ? code : around(code, '__PLACET_TAG__', site, `d.starts=${scriptJson(startsOf(site, true))};`)

/** A part: where nothing starts after all, it asks. */
export function startInPart(
  part: string,
  code: string,
  site: ResolvedSite,
  asking: Readonly<Record<string, Record<string, string>>>,
): string {
  const texts = asking[part]
  if (site.rule.mode === 'opt-in' || startsOf(site, true)[0] || !texts) return code
  return around(code, '__PLACET_PART__', site, `Object.assign(d.texts,${scriptJson(texts)});`)
}
