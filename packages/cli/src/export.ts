/** Command. `placet export`: the whole log of a site as NDJSON, with salts and checkpoints: what `placet verify` reads. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { logLines, openStorage, systemAmbient } from '@placet/collector'
import { Command } from 'commander'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

export const exportCommand = (say: Say): Command =>
  new Command('export')
    .description('Write the whole log of a site to a new file, for an auditor to verify.')
    .argument('<site>', 'id of the site')
    .requiredOption('--out <file>', 'where it goes; it must not exist')
    .addOption(databaseOption())
    .action(async (site: string, { out, database }: { out: string; database: string }) => {
      const storage = await openStorage(database, systemAmbient)
      try {
        const size = await storage.log.size(site)
        if (size === 0) throw new Error(`There is no log of a site "${site}" in this database.`)
        // The records of people: readable by their keeper alone.
        const file = createWriteStream(out, { flags: 'wx', mode: 0o600 })
        await pipeline(Readable.from(logLines(storage.log, site, systemAmbient.nowMs()), { objectMode: false }), file)
        say(`${out}: ${size} leaves of ${site}.`)
      } finally {
        await storage.close()
      }
    })
