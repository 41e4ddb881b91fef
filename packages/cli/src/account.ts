/** Command. `placet account` (or `user`): who may sign in, and what they may do. For whoever has the database, also when nobody can sign in. */
import { entry, makeOffer, openStorage, printGrants, type Storage, systemAmbient } from '@placet/collector'
import { EVERY_SITE, type Grant, type Role, roles } from '@placet/model'
import { Command, Option } from 'commander'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

export const COMMAND_LINE = 'command line'

interface Options {
  database: string
  dashboardUrl: string
  site: string
  role: Role
}

/** Opens the database for one piece of work. */
export async function withStorage<T>(database: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage(database, { nowMs: systemAmbient.nowMs })
  try {
    return await work(storage)
  } finally {
    await storage.close()
  }
}

export const act = (action: Parameters<typeof entry>[2], particulars: Parameters<typeof entry>[3]) =>
  entry(systemAmbient.nowMs(), COMMAND_LINE, action, particulars)

const dashboardOption = () =>
  new Option('--dashboard-url <url>', 'where people reach the dashboard, for the printed link')
    .env('PLACET_DASHBOARD_URL')
    .default('http://localhost:8788')
export const siteOption = () => new Option('--site <id>', 'one site, or * for every site').default(EVERY_SITE)
const roleOption = () => new Option('--role <role>', 'what they may do there').choices(roles).makeOptionMandatory()

async function find({ accounts }: Storage, name: string) {
  const account = await accounts.find(name)
  if (!account) throw new Error(`There is no account "${name}": "placet account list" prints those that are.`)
  return account
}

export function accountCommand(say: Say): Command {
  const linkOf = (dashboardUrl: string, secret: string) => `${dashboardUrl.replace(/\/+$/, '')}/#join=${secret}`

  async function offer(
    { invitations }: Storage,
    name: string,
    grants: Grant[],
    accountId: string | null,
    dashboardUrl: string,
  ): Promise<void> {
    const about =
      accountId === null ? act('invited', { target: name, detail: printGrants(grants) }) : act('reset-offered', { target: name })
    const made = await makeOffer(invitations, { name, grants, accountId, madeById: null, madeBy: COMMAND_LINE }, about, systemAmbient)
    if (!made) throw new Error(`There is an account "${name}" already: "placet account grant" changes what it may do.`)
    say(`${name} opens this link, once, until ${new Date(made.expiresAtMs).toISOString()}, and chooses a password:`)
    say(linkOf(dashboardUrl, made.secret))
  }

  const list = new Command('list')
    .description('Who may sign in.')
    .addOption(databaseOption())
    .action(({ database }: Options) =>
      withStorage(database, async ({ accounts }) => {
        const all = await accounts.all()
        if (!all[0]) say('There is no account yet: "placet serve" prints the secret that creates the first one.')
        for (const { name, grants, hasSecondFactor } of all)
          say(`${name}\t${printGrants(grants)}\t${hasSecondFactor ? 'second factor' : 'no second factor'}`)
      }),
    )

  const add = new Command('add')
    .description('Ask somebody in: prints a link, good once, for a week.')
    .argument('<name>')
    .addOption(roleOption())
    .addOption(siteOption())
    .addOption(dashboardOption())
    .addOption(databaseOption())
    .action((name: string, { database, site, role, dashboardUrl }: Options) =>
      withStorage(database, (storage) => offer(storage, name, [{ site, role }], null, dashboardUrl)),
    )

  const reset = new Command('reset')
    .description('A link to a new password, for a day. Using it takes the second factor away and ends every session.')
    .argument('<name>')
    .addOption(dashboardOption())
    .addOption(databaseOption())
    .action((name: string, { database, dashboardUrl }: Options) =>
      withStorage(database, async (storage) => {
        const account = await find(storage, name)
        await offer(storage, account.name, [], account.id, dashboardUrl)
      }),
    )

  const grant = new Command('grant')
    .description('Give a role on a site, in the place of any other there.')
    .argument('<name>')
    .addOption(roleOption())
    .addOption(siteOption())
    .addOption(databaseOption())
    .action((name: string, { database, site, role }: Options) =>
      withStorage(database, async (storage) => {
        const { id, name: known, grants: before } = await find(storage, name)
        const grants = [...before.filter((one) => one.site !== site), { site, role }]
        const detail = `${printGrants(before)} → ${printGrants(grants)}`
        settle(await storage.accounts.setGrants(id, grants, act('roles-changed', { target: known, site, detail })))
        say(`${known}: ${printGrants(grants)}`)
      }),
    )

  const remove = new Command('remove')
    .description('Remove an account, with its sessions and the tokens it made.')
    .argument('<name>')
    .addOption(databaseOption())
    .action((name: string, { database }: Options) =>
      withStorage(database, async (storage) => {
        const { id, name: known } = await find(storage, name)
        settle(await storage.accounts.remove(id, act('person-removed', { target: known })))
        say(`${known} is removed.`)
      }),
    )

  const command = new Command('account').alias('user').description('Who may sign in, and what they may do.')
  for (const one of [list, add, grant, reset, remove]) command.addCommand(one)
  return command
}

function settle(changed: 'done' | 'gone' | 'last-admin'): void {
  if (changed === 'last-admin') throw new Error('Somebody must stay who administers every site: give that role to another account first.')
  if (changed === 'gone') throw new Error('The account is gone.')
}
