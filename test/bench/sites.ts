/** Bench. Sites, as `serve` would compile them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aBundlesFolder, aConfiguration, aSitesFolder } from '@placet/collector/fixtures'
import { type CompiledSite, compileSite, loadSite, readBundles } from '@placet/site'

/** Sites `site-0`, `site-1` and so on, as `serve` would compile them; stand-ins for the browser files need no build. */
export async function compiledSites(count: number): Promise<CompiledSite[]> {
  const folder = mkdtempSync(join(tmpdir(), 'placet-bench-'))
  const configurations = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${i}.json`, { ...aConfiguration, site: `site-${i}` }]),
  )
  const sites = aSitesFolder(folder, configurations)
  const bundles = await readBundles(aBundlesFolder(folder))
  const compiled = await Promise.all(
    Object.keys(configurations).map(async (name) => {
      const loaded = await loadSite(join(sites, name))
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes))
      return compileSite(loaded.source, bundles)
    }),
  )
  rmSync(folder, { recursive: true, force: true })
  return compiled
}
