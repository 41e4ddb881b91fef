/** Command. `placet sample`: fills a site marked as a sample with generated decisions, through the collector's real routes. */
import { createCollector, openStorage, systemAmbient } from '@placet/collector'
import { compileSite, readBundles } from '@placet/site'
import { Command, InvalidArgumentError } from 'commander'
import { bundlesOption, databaseOption, publicUrlOption, sitesOption } from './options.ts'
import { fillSample } from './sample/fill.ts'
import type { Say } from './say.ts'
import { readSite, siteFiles } from './site-files.ts'

interface SampleOptions {
  database: string
  sites: string
  publicUrl?: string
  bundles?: string
  days: number
  seed: number
  ifEmpty?: boolean
}

/** More than any limit: generated decisions come from one address. */
const unlimited = { burst: 1e9, perSecond: 1e9 }

const wholeNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 1000) throw new InvalidArgumentError('A whole number from 1 to 1000.')
  return number
}

export const sampleCommand = (say: Say): Command =>
  new Command('sample')
    .description('Fill a site marked "sample": true with generated decisions.')
    .argument('<site>', 'id of the site')
    .option('--days <number>', 'days to fill, up to yesterday', wholeNumber, 90)
    .option('--seed <number>', 'the same seed makes the same visitors', wholeNumber, 1)
    .option('--if-empty', 'do nothing, and succeed, where the site has data already')
    .addOption(databaseOption())
    .addOption(sitesOption())
    .addOption(publicUrlOption())
    .addOption(bundlesOption())
    .action(async (id: string, options: SampleOptions) => {
      const site = await findSite(id, options)
      if (!site.isSample)
        throw new Error(`The site "${id}" is not marked "sample": true: generated decisions must never mix with real ones.`)
      const storage = await openStorage(options.database, systemAmbient)
      const clock = { nowMs: systemAmbient.nowMs() }
      const collector = await createCollector({
        storage,
        sites: [site],
        ambient: { nowMs: () => clock.nowMs },
        limits: { perNetwork: unlimited, perSite: unlimited, perBurst: unlimited },
        log: { level: 'error', stream: process.stderr },
      })
      try {
        if (await storage.rollups.hasAny(id)) {
          if (options.ifEmpty) return say(`${id}: has data already, nothing to do.`)
          throw new Error(`The site "${id}" has data already: a sample is made once.`)
        }
        const made = await fillSample({ collector, site, clock, untilMs: systemAmbient.nowMs(), days: options.days, seed: options.seed })
        say(`${id}: ${options.days} days, ${made.displays} displays, ${made.decisions} decisions.`)
      } finally {
        await collector.close()
      }
    })

async function findSite(id: string, { sites, publicUrl, bundles: folder }: SampleOptions) {
  const bundles = await readBundles(folder)
  for (const file of await siteFiles([], sites)) {
    const source = await readSite(file).catch(() => undefined)
    if (source?.config.site === id) return compileSite(source, bundles, publicUrl === undefined ? {} : { publicUrl })
  }
  throw new Error(`There is no right configuration of a site "${id}" in "${sites}".`)
}
