/** Command. `placet audit`: the audit log as lines of JSON, oldest first, for an archive or a search. */
import { auditLine } from '@placet/collector'
import { Command } from 'commander'
import { withStorage } from './account.ts'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

const PAGE = 500

export const auditCommand = (say: Say): Command =>
  new Command('audit')
    .description('Print who did what and when, one line of JSON each, oldest first.')
    .addOption(databaseOption())
    .action(({ database }: { database: string }) =>
      withStorage(database, async ({ audit }) => {
        const all = []
        let before = Number.MAX_SAFE_INTEGER
        for (;;) {
          const page = await audit.read({ before, limit: PAGE, sites: null })
          all.push(...page)
          if (page.length < PAGE) break
          before = page.at(-1)?.seq ?? 0
        }
        for (const entry of all.reverse()) say(auditLine(entry))
      }),
    )
