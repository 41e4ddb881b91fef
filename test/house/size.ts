/** House. Sizes: raw, gzip and brotli bytes of each bundle against its budget. Fails when one is over. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { compileSite, loadSite, readBundles } from '@placet/site'

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
const site = compileSite(loaded.source, bundles)
const files: Record<string, string> = { tag: site.tag }
// What sites that block more than what is marked get before the tag.
const guarded = compileSite({ ...loaded.source, config: { ...loaded.source.config, blocking: 'known' } }, bundles)
files.guard = guarded.tag.slice(0, -site.tag.length)
for (const [name, code] of site.files) if (name.endsWith('.fr')) files[name] = code

let isOver = false
console.log(`${'Sertius, French'.padEnd(18)}${['raw', 'gzip', 'brotli', 'budget'].map((head) => head.padStart(9)).join('')}`)
for (const [name, code] of Object.entries(files)) {
  const bytes = Buffer.from(code)
  const brotli = brotliCompressSync(bytes).length
  const budget = budgets[name.replace('.fr', '')]
  const verdict = budget === undefined ? '  no budget' : brotli > budget ? '  over' : ''
  if (verdict) isOver = true
  const figures = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli, budget ?? '—']
  console.log(`${name.padEnd(18)}${figures.map((figure) => String(figure).padStart(9)).join('')}${verdict}`)
}
process.exit(isOver ? 1 : 0)
