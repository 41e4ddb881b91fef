/** Command. `placet export`: the whole log of a site as NDJSON, with salts and checkpoints: what `placet verify` reads. Or its records in a form that other tools read. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { logLines, openStorage, type ReceiptFormat, receiptFormats, receiptLines, systemAmbient } from '@placet/collector'
import { Command, Option } from 'commander'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

interface ExportOptions {
  out: string
  database: string
  as: 'log' | ReceiptFormat
}

const formatOption = () =>
  new Option('--as <format>', 'log: what "placet verify" reads; jsonld: ISO/IEC TS 27560 in DPV terms; kantara: Consent Receipt 1.1')
    .choices(['log', ...receiptFormats])
    .default('log')

export const exportCommand = (say: Say): Command =>
  new Command('export')
    .description('Write the whole log of a site to a new file, for an auditor to verify; or its records, for other tools to read.')
    .argument('<site>', 'id of the site')
    .requiredOption('--out <file>', 'where it goes; it must not exist')
    .addOption(formatOption())
    .addOption(databaseOption())
    .action(async (site: string, { out, database, as }: ExportOptions) => {
      const storage = await openStorage(database, systemAmbient)
      try {
        const size = await storage.log.size(site)
        if (size === 0) throw new Error(`There is no log of a site "${site}" in this database.`)
        const nowMs = systemAmbient.nowMs()
        let written = 0
        async function* counted(lines: AsyncIterable<string>) {
          for await (const line of lines) {
            written += 1
            yield line
          }
        }
        const lines = as === 'log' ? logLines(storage.log, site, nowMs) : counted(receiptLines(storage, site, as, nowMs))
        // The records of people: readable by their keeper alone.
        const file = createWriteStream(out, { flags: 'wx', mode: 0o600 })
        await pipeline(Readable.from(lines, { objectMode: false }), file)
        say(
          as === 'log'
            ? `${out}: ${size} leaves of ${site}.`
            : `${out}: ${written} records of ${site}, ${size - written} erased or restricted.`,
        )
      } finally {
        await storage.close()
      }
    })
