/** Site. First visit: the tag with the first layer in one file, for a page whose visitor has not chosen yet. It saves a round trip and decides nothing. */
import type { Rule } from '@placet/model'
import type { CompiledSite } from './compiled-site.ts'
import { scriptJson } from './embed-json.ts'

/** Tells V8 that nearly all of a file runs at once: it compiles all of it beside the page, not function by function while the page waits. Others pass over it. */
export const EAGER = '//# allFunctionsCalledOnLoad\n'

/** True where the tag holds more than marks, or tells a default that others wait for: it stands first, and the page waits for it. */
export const mustStandFirst = ({ blocking, mustBeFirst }: Pick<CompiledSite, 'blocking' | 'mustBeFirst'>): boolean =>
  blocking !== 'declared' || mustBeFirst

/** True where the tag may bring the first layer along: there is one, and no page waits for the tag, which else stays as small as it is. */
export const mayBringLayer = (site: Pick<CompiledSite, 'categories' | 'blocking' | 'mustBeFirst'>): boolean =>
  site.categories[0] !== undefined && !mustStandFirst(site)

/** What stands behind the name of a layer's file where the rule of a region has layers of its own. Opt-in is opt-in everywhere. */
export const layersSuffix = (rule?: Rule): string => (!rule || rule.mode === 'opt-in' ? '' : `.${rule.region.toLowerCase()}`)

/** Where the tag of a rule fetches its parts from, with slots for the part and the language. */
export const partsAddress = ({ id, collector }: { id: string; collector: string }, rule?: Rule): string =>
  `${collector}/s/${id}.{part}.{lang}${layersSuffix(rule)}.js`

const EXPORT = /^export default\b\s*([\s\S]+?)[;\s]*$/

/** The part of a built module as an expression. Throws where the module is anything else: it must not reach visitors. */
export function expressionOf(module: string): string {
  const [, expression] = EXPORT.exec(module) ?? []
  if (expression === undefined) throw new Error('A part that pages may carry must be built as one default export. Build again.')
  return expression
}

/** Name of the first layer's file in a language, under a rule. */
export const firstLayerName = (language: string, rule?: Rule): string => `notice.${language}${layersSuffix(rule)}`

/** Where a tag fetches that file from. */
export const firstLayerAddress = (site: { id: string; collector: string }, language: string, rule?: Rule): string =>
  partsAddress(site, rule).replace('{part}', 'notice').replace('{lang}', language)

/**
 * The tag, and before it the first layer under the very address that the tag would fetch it from; the tag takes it from there where it asks
 * for this layer in this language. Until then nothing of the layer runs. It may be there before the page is: it waits for the body, and for
 * the page's own first paint.
 */
export function withFirstLayer(tag: string, layer: string, address: string): string {
  const hint = tag.startsWith(EAGER) ? EAGER : ''
  const wait = (work: string) => `await new Promise(r=>${work})`
  const waits = `for(;!document.body;)${wait('setTimeout(r)')};performance.getEntriesByType("paint")[0]||${wait('requestAnimationFrame(()=>setTimeout(r))')}`
  // Strict, as every module is.
  const given = `self[${scriptJson(address)}]=(async()=>{"use strict";${waits};return ${expressionOf(layer)}})();`
  return `${hint}${given}\n${tag.slice(hint.length)}`
}
