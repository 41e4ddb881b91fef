/** House. Sizes: raw, gzip and brotli bytes of each bundle against its budget. Fails when one is over. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { compileSite, firstLayerAddress, loadSite, readBundles, withFirstLayer } from '@placet/site'

/** Budgets are fields of the package that is shipped, in brotli bytes: measured, set, then only lowered. */
const { budgets } = JSON.parse(readFileSync(new URL('../../packages/browser/package.json', import.meta.url), 'utf8')) as {
  budgets: Record<string, number>
}

const loaded = await loadSite(new URL('../../demo/sites/sertius.json', import.meta.url).pathname)
if (!loaded.ok) {
  console.error(loaded.mistakes)
  process.exit(1)
}
const bundles = await readBundles()
// A site with no extras; what services bring along stands behind the tag, and is weighed piece by piece.
const { signals: _, ...plain } = loaded.source.config
const config = { ...plain, bridges: false as const, googleConsentMode: 'off' as const }
const site = compileSite({ ...loaded.source, config }, bundles)
const files: Record<string, string> = { tag: site.tag }
for (const [name, code] of Object.entries(bundles.bridges ?? {})) files[name === 'run' ? 'bridges' : `bridge-${name}`] = code
// What a first visit gets in one file where the collector, or the page's server, sees that it is one.
files['tag-and-notice'] = withFirstLayer(site.tag, site.files.get('notice.fr') ?? '', firstLayerAddress(site, 'fr'))
// What regions get where a rule lets things run until they are refused.
const regional = compileSite({ ...loaded.source, config: { ...config, rules: [{ region: 'US', mode: 'opt-out' }] } }, bundles)
files['tag-by-rule'] = regional.byRegion.get('US')?.tag ?? ''
// What sites get whose servers render the first layer: another notice, and a piece behind the tag.
const rendering = compileSite({ ...loaded.source, config: { ...config, notice: { ...config.notice, rendered: true } } }, bundles)
files['notice-rendered'] = rendering.files.get('notice.fr') ?? ''
files.rendered = rendering.tag.slice(site.tag.length)
// What sites that block more than what is marked get before the tag.
const guarded = compileSite({ ...loaded.source, config: { ...config, blocking: 'known' } }, bundles)
const [hint = ''] = site.tag.match(/^\/\/#.*\n/) ?? []
files.guard = guarded.tag.slice(hint.length, hint.length - site.tag.length)
for (const [name, code] of site.files) if (name.endsWith('.fr')) files[name] = code

let isOver = false
const sizes: Record<string, number> = {}
console.log(`${'Sertius, French'.padEnd(28)}${['raw', 'gzip', 'brotli', 'budget'].map((head) => head.padStart(9)).join('')}`)
for (const [name, code] of Object.entries(files)) {
  const bytes = Buffer.from(code)
  const brotli = brotliCompressSync(bytes).length
  sizes[name] = brotli
  const budget = budgets[name.replace('.fr', '')]
  const verdict = budget === undefined ? '  no budget' : brotli > budget ? '  over' : ''
  if (verdict) isOver = true
  const figures = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli, budget ?? '—']
  console.log(`${name.padEnd(28)}${figures.map((figure) => String(figure).padStart(9)).join('')}${verdict}`)
}
// All that travels before the visitor does anything, on a page with a link of its own back to the choice. A return visit is the tag alone.
const firstVisit = (sizes.tag ?? 0) + (sizes['notice.fr'] ?? 0)
const most = budgets.firstVisit ?? 0
if (firstVisit > most) isOver = true
console.log(`${'first visit'.padEnd(36)}${String(firstVisit).padStart(9)}${String(most).padStart(9)}${firstVisit > most ? '  over' : ''}`)
process.exit(isOver ? 1 : 0)
