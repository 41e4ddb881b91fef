/** Site. With bridges: what stands behind the tag in its file, put together from prebuilt pieces. */

import { consentModeOf } from '../bridging.ts'
import type { Bundles } from '../bundles.ts'
import { bridgeDataOf } from './bridge-data.ts'
import { embedJson } from './embed-json.ts'
import type { ResolvedSite } from './resolved-site.ts'

/**
 * The code behind the tag: empty where the site has no bridges. It runs in the tag's own task, so that vendors are told what holds before
 * anything else of the page can run (GCM-02, GCM-04). Throws where a piece was not built.
 */
export function bridgesCode(site: ResolvedSite, bundles: Bundles): string {
  const data = bridgeDataOf(site)
  if (!data.size) return ''
  const piece = (name: string): string => {
    const code = bundles.bridges?.[name]
    if (code === undefined) throw new Error(`The browser bundles hold no bridge "${name}". Run "npm run build".`)
    return code.trim()
  }
  const pieces = [...data].map(([id, own]) => embedJson(piece(id), '__PLACET_BRIDGE__', own))
  // Looks at the page as it was before the default.
  if (consentModeOf(site.config)?.mode === 'advanced') pieces.unshift(piece('google-late'))
  const [before, after, ...more] = piece('run').split('__PLACET_PIECES__')
  if (after === undefined || more.length) throw new Error('The built runner of bridges must hold __PLACET_PIECES__ exactly once.')
  // A classic script's names are the page's: each piece keeps its own in a block, and all of it in a function.
  const scoped = pieces.map((code) => `{${code}}`).join('')
  return `(()=>{${before}(__PLACET_RUN__=>{${scoped}})${after}})()`
}
