/** Command. `placet retention`: erases records whose term is over, as the collector does once a day; `--dry-run` only counts them. */
import { applyRetention, openStorage, PROOF_MONTHS, systemAmbient } from '@placet/collector'
import { Command, InvalidArgumentError, Option } from 'commander'
import { databaseOption, sitesOption } from './options.ts'
import type { Say } from './say.ts'
import { readSite, siteFiles } from './site-files.ts'

const months = (text: string): number => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 1200) throw new InvalidArgumentError('Whole months, 1 to 1200.')
  return number
}

interface RetentionCommandOptions {
  database: string
  sites: string
  proofMonths: number
  dryRun?: boolean
}

export const retentionCommand = (say: Say): Command =>
  new Command('retention')
    .description('Erase records whose term is over.')
    .option('--dry-run', 'count them, and erase nothing')
    .addOption(
      new Option('--proof-months <months>', 'months that proof is kept after a choice has ended')
        .env('PLACET_PROOF_MONTHS')
        .argParser(months)
        .default(PROOF_MONTHS),
    )
    .addOption(databaseOption())
    .addOption(sitesOption())
    .action(async ({ database, sites, proofMonths, dryRun = false }: RetentionCommandOptions) => {
      const storage = await openStorage(database, systemAmbient)
      try {
        for (const file of await siteFiles([], sites)) {
          const { config } = await readSite(file)
          const options = { storage, nowMs: systemAmbient.nowMs(), proofMonths, isDryRun: dryRun }
          const { due, oldestMs } = await applyRetention(config.site, options)
          const since = oldestMs === undefined ? '' : `, the oldest of ${new Date(oldestMs).toISOString().slice(0, 10)}`
          say(
            `${config.site}: ${due} records ${dryRun ? 'are due' : 'erased'}${since}; proof is kept ${proofMonths} months after a choice has ended.`,
          )
        }
      } finally {
        await storage.close()
      }
    })
