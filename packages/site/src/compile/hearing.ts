/** Site. Hearing: what a page does about a privacy signal of its browser. Put around a file's data, and only where a site honours signals. */
import { HEARD } from '@placet/model'
import { heardTexts } from '../texts/heard.ts'
import { categoryTextsIn, textIn } from '../texts/in-language.ts'
import { fill } from '../texts/slots.ts'
import { scriptJson } from './embed-json.ts'
import type { ResolvedSite } from './resolved-site.ts'

export interface Hearing {
  /** Categories whose terms are others while a signal is heard. */
  refused: readonly string[]
  hearsDnt: boolean
}

/** What the site hears, or `undefined` where it honours no signal. */
export function hearingOf({ config, categories }: Pick<ResolvedSite, 'config' | 'categories'>): Hearing | undefined {
  const { gpc = false, dnt = false } = config.signals ?? {}
  if (!gpc) return
  const { refuses = ['marketing'], earlierConsent = 'ask' } = gpc === true ? {} : gpc
  return { refused: earlierConsent === 'keep' ? [] : refuses.filter((id) => categories.includes(id)), hearsDnt: dnt }
}

/** What the visitor reads: that the signal was heard, and what it means here (GPC-06). */
export function heardLine(site: ResolvedSite, language: string): string {
  const { config } = site
  const refuses = (config.signals?.gpc !== true && config.signals?.gpc && config.signals.gpc.refuses) || ['marketing']
  const names = refuses.map((id) => categoryTextsIn(config, id, language).name ?? id)
  const text = textIn({ ...heardTexts, ...config.signals?.text }, language)
  return fill(text, { categories: new Intl.ListFormat(language).format(names) })
}

/** True in the page: a signal is heard. `1` and `"1"` are none (GPC-03). */
const condition = ({ hearsDnt }: Hearing) => `navigator.globalPrivacyControl===true${hearsDnt ? '||navigator.doNotTrack==="1"' : ''}`

/** Code that gives the data back, changed where a signal is heard. Each evaluation has an object of its own. */
const around = (code: string, seam: string, hearing: Hearing, change: string): string =>
  code.replace(seam, () => `((d)=>{if(${condition(hearing)}){${change}}return d})(${seam})`)

const again = ({ refused }: Hearing, name: string) => `for(const c of ${scriptJson(refused)})if(d.categories[c])${name}+="${HEARD}";`

/** The tag: terms are others, so that an earlier grant waits to be confirmed. */
export const hearInTag = (code: string, hearing: Hearing): string =>
  around(code, '__PLACET_TAG__', hearing, again(hearing, 'd.categories[c]'))

/** A part: the same terms as the tag's, for what is decided there, and the line that says so. */
export function hearInPart(part: string, code: string, hearing: Hearing, line: string): string {
  const said = (...texts: string[]) => texts.map((text) => `d.texts.${text}+=${scriptJson(` ${line}`)};`).join('')
  const change: Record<string, string> = {
    notice: again(hearing, 'd.categories[c].terms') + said('intro', 'changed'),
    preferences: `for(const c of d.categories)if(${scriptJson(hearing.refused)}.includes(c.id))c.terms+="${HEARD}";${said('intro')}`,
    placeholder: again(hearing, 'd.categories[c].terms'),
  }
  return change[part] === undefined ? code : around(code, '__PLACET_PART__', hearing, change[part])
}
