/** Command. `placet retention`: lets go what was kept for its term, as the collector does once a day; `--dry-run` only counts it. */
import {
  applyRetention,
  dataClasses,
  defaultTerms,
  type Expired,
  isTerm,
  openStorage,
  sayTerm,
  systemAmbient,
  TERM_MONTHS,
  type Terms,
  terms,
  withTombstoneJournal,
} from '@placet/collector'
import { Command, InvalidArgumentError, Option } from 'commander'
import { databaseOption, journalOf, journalOption } from './options.ts'
import type { Say } from './say.ts'

const months = (text: string): number => {
  const number = Number(text)
  if (!isTerm(number)) throw new InvalidArgumentError(`Whole months, ${TERM_MONTHS.least} to ${TERM_MONTHS.most}.`)
  return number
}

const termOption = (flag: string, term: keyof Terms, means: string) =>
  new Option(`${flag} <months>`, means).env(terms[term].variable).argParser(months).default(defaultTerms[term])

interface RetentionCommandOptions extends Terms {
  database: string
  journal?: string
  dryRun?: boolean
}

export const retentionCommand = (say: Say): Command =>
  new Command('retention')
    .description('Let go what was kept for its term: records, what was shown, rates, requests, sign-ins, audit log.')
    .option('--dry-run', 'count it, and let nothing go')
    .addOption(termOption('--proof-months', 'proofMonths', 'months that records are kept after a choice has ended'))
    .addOption(termOption('--rates-months', 'ratesMonths', 'months that rates are kept after the day'))
    .addOption(termOption('--requests-months', 'requestsMonths', 'months that requests are kept after they were closed'))
    .addOption(termOption('--audit-months', 'auditMonths', 'months that the audit log is kept'))
    .addOption(databaseOption())
    .addOption(journalOption())
    .action(async ({ database, journal, dryRun = false, ...kept }: RetentionCommandOptions) => {
      const opened = await openStorage(database, systemAmbient)
      try {
        const storage = dryRun ? opened : await withTombstoneJournal(opened, journalOf(journal, database), say)
        const nowMs = systemAmbient.nowMs()
        const report = await applyRetention({ storage, nowMs, terms: kept, actor: 'command line', isDryRun: dryRun })
        for (const name of dataClasses) {
          say(`${name}: ${sayTerm(name, kept)}`)
          for (const line of linesOf(
            report.filter((one) => one.name === name),
            dryRun,
          ))
            say(`  ${line}`)
        }
      } finally {
        await opened.close()
      }
    })

function linesOf(found: readonly Expired[], isDryRun: boolean): string[] {
  const what = isDryRun ? 'due' : 'gone'
  if (found.length === 0) return [`nothing ${what}`]
  return found.map(({ site, count, oldestMs, isHeld }) => {
    const of = site === null ? '' : `${site}: `
    return `${of}${count}, the oldest of ${new Date(oldestMs).toISOString().slice(0, 10)}, ${isHeld ? 'kept past their term: legal hold' : what}`
  })
}
