/** Command. `placet hold`: keeps the records of a subject for a legal claim, lists what is kept so, and lets go of it. */
import { endHold, openStorage, placeHold, type Storage, subjectKeyOf, systemAmbient, withTombstoneJournal } from '@placet/collector'
import { Command } from 'commander'
import { COMMAND_LINE, withStorage } from './account.ts'
import { databaseOption, journalOf, journalOption } from './options.ts'
import type { Say } from './say.ts'

interface Options {
  database: string
  journal?: string
  consentId: string
  reason: string
  told: string
}

/** Holds of a site that are listed: far more than a site has claims. */
const MOST = 10_000

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)

export function holdCommand(say: Say): Command {
  const list = new Command('list')
    .description('Legal holds of a site, with their reasons; those that hold first.')
    .argument('<site>')
    .addOption(databaseOption())
    .action((site: string, { database }: Options) =>
      withStorage(database, async ({ holds }) => {
        const listed = await holds.list(site, MOST)
        if (listed.length === 0) say(`${site} has no legal hold.`)
        for (const { id, reason, placedBy, placedAtMs, endedBy, endedAtMs, askedAtMs } of listed) {
          const ended = endedAtMs === null ? 'holds' : `ended ${day(endedAtMs)} by ${endedBy}`
          const asked = askedAtMs === null ? [] : [`an erasure waits since ${day(askedAtMs)}`]
          say([id, `since ${day(placedAtMs)} by ${placedBy}`, ended, ...asked, JSON.stringify(reason)].join('\t'))
        }
      }),
    )

  const place = new Command('place')
    .description('Keep every record under a consent id, though its term is over or its subject asks for erasure.')
    .argument('<site>')
    .requiredOption('--consent-id <id>', 'whose records; its hash alone is kept with the hold')
    .requiredOption('--reason <text>', 'for the register: which claim')
    .requiredOption('--told <sentence>', 'what the subject is told, in its language')
    .addOption(databaseOption())
    .action((site: string, { database, consentId, reason, told }: Options) =>
      withStorage(database, async (storage) => {
        const wanted = { site, subjectKey: subjectKeyOf(consentId), reason, told, placedBy: COMMAND_LINE }
        const { hold, records } = await placeHold(storage, wanted, systemAmbient)
        say(`${hold.id} holds ${records} records: "placet hold end ${site} ${hold.id}" lets go of them.`)
      }),
    )

  const end = new Command('end')
    .description('End a legal hold: what its subject had asked to be erased meanwhile is erased now.')
    .argument('<site>')
    .argument('<id>', 'as "placet hold list" prints it')
    .addOption(databaseOption())
    .addOption(journalOption())
    .action((site: string, id: string, { database, journal }: Options) =>
      withJournal(database, journalOf(journal, database), say, async (storage) => {
        const { erased } = await endHold(storage, site, id, COMMAND_LINE, systemAmbient.nowMs())
        say(
          `${id} is ended; ${erased === 0 ? 'nothing was to be erased now' : `${erased} records are erased, as their subject had asked`}.`,
        )
      }),
    )

  const command = new Command('hold').description('Legal holds: records that a claim needs are kept (GDPR Art. 17(3)(e)).')
  for (const one of [list, place, end]) command.addCommand(one)
  return command
}

/** An erasure is written to the journal as well, so that no backup brings back what went. */
async function withJournal(database: string, journal: string, say: Say, work: (storage: Storage) => Promise<void>): Promise<void> {
  const opened = await openStorage(database, systemAmbient)
  try {
    await work(await withTombstoneJournal(opened, journal, say))
  } finally {
    await opened.close()
  }
}
