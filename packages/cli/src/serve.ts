/** Command. `placet serve`: runs the collector and the dashboard until told to stop. */
import { serve, untilStopped } from '@placet/collector'
import { Command } from 'commander'
import type { Say } from './say.ts'

/** Option to the variable it stands for, so that the collector reads one thing only. */
const variables = {
  port: 'PLACET_PORT',
  dashboardPort: 'PLACET_DASHBOARD_PORT',
  host: 'PLACET_HOST',
  database: 'PLACET_DATABASE_URL',
  sites: 'PLACET_SITES',
  publicUrl: 'PLACET_PUBLIC_URL',
} as const

export const serveCommand = (say: Say): Command =>
  new Command('serve')
    .description('Run the collector and the dashboard. Every option has a variable; see the README.')
    .option('--port <number>', 'port for visitors, 8787')
    .option('--dashboard-port <number>', 'port of the dashboard, 8788')
    .option('--host <name>', 'address to listen on, localhost')
    .option('--database <url>', 'file:path of a SQLite database, or postgres://…; file:.data/placet.db')
    .option('--sites <folder>', 'folder of the site configurations, ./sites')
    .option('--public-url <url>', 'public address of the collector, with its base path')
    .action(async (options: Partial<Record<keyof typeof variables, string>>) => {
      const given = Object.entries(options).map(([name, value]) => [variables[name as keyof typeof variables], value])
      await untilStopped(await serve({ ...process.env, ...Object.fromEntries(given) }, say))
    })
