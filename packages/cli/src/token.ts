/** Command. `placet token`: for programs that read rates or take records away. */
import { newToken, systemAmbient } from '@placet/collector'
import { Command, InvalidArgumentError, Option } from 'commander'
import { act, COMMAND_LINE, siteOption, withStorage } from './account.ts'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

interface Options {
  database: string
  site: string
  role: 'viewer' | 'editor'
  days: number
}

const LONGEST_DAYS = 730

function readDays(text: string): number {
  const days = Number(text)
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) throw new InvalidArgumentError(`It takes 1 to ${LONGEST_DAYS} days.`)
  return days
}

export function tokenCommand(say: Say): Command {
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)

  const list = new Command('list')
    .description('Tokens, without their secrets.')
    .addOption(databaseOption())
    .action(({ database }: Options) =>
      withStorage(database, async ({ tokens }) => {
        const all = await tokens.all()
        if (!all[0]) say('There is no token yet: "placet token add" makes one.')
        for (const { id, name, site, role, madeBy, expiresAtMs, seenAtMs } of all)
          say(
            [
              id,
              name,
              `${site}: ${role}`,
              `by ${madeBy}`,
              `until ${day(expiresAtMs)}`,
              seenAtMs ? `used ${day(seenAtMs)}` : 'never used',
            ].join('\t'),
          )
      }),
    )

  const add = new Command('add')
    .description('Make a token, and print it this once.')
    .argument('<name>', 'what it is for')
    .addOption(siteOption())
    .addOption(
      new Option('--role <role>', 'viewer reads rates, editor also takes records away').choices(['viewer', 'editor']).default('viewer'),
    )
    .addOption(new Option('--days <number>', 'how long it works').argParser(readDays).default(90))
    .addOption(databaseOption())
    .action((name: string, { database, site, role, days }: Options) =>
      withStorage(database, async ({ tokens }) => {
        const made = act('token-made', { target: name, site, detail: `${site}: ${role}, ${days} days` })
        const { secret } = await newToken(tokens, { name, site, role, days, madeById: null, madeBy: COMMAND_LINE }, made, systemAmbient)
        say(secret)
      }),
    )

  const revoke = new Command('revoke')
    .description('End a token at once.')
    .argument('<id>', 'as "placet token list" prints it')
    .addOption(databaseOption())
    .action((id: string, { database }: Options) =>
      withStorage(database, async ({ tokens }) => {
        const token = (await tokens.all()).find((one) => one.id === id)
        if (!token || !(await tokens.revoke(id, act('token-revoked', { target: token.name, site: token.site }))))
          throw new Error(`There is no token ${id}: "placet token list" prints those that are.`)
        say(`${token.name} is revoked.`)
      }),
    )

  const command = new Command('token').description('Tokens for programs: "Authorization: Bearer placet_…".')
  for (const one of [list, add, revoke]) command.addCommand(one)
  return command
}
