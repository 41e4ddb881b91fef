/** Command. Options that several commands share; each falls back to the variable that `serve` reads. */
import { tombstonesBeside } from '@placet/collector'
import { Option } from 'commander'

export const databaseOption = () =>
  new Option('--database <url>', 'file:path of a SQLite database, or postgres://…')
    .env('PLACET_DATABASE_URL')
    .default('file:.data/placet.db')

export const sitesOption = () => new Option('--sites <folder>', 'folder of the site configurations').env('PLACET_SITES').default('./sites')

export const publicUrlOption = () =>
  new Option('--public-url <url>', "public address of the collector; the configuration's own where it is not set").env('PLACET_PUBLIC_URL')

export const bundlesOption = () =>
  new Option('--bundles <folder>', "folder of the built browser files; the package's own where it is not set").env('PLACET_BUNDLES')

export const journalOption = () =>
  new Option('--journal <file>', 'file that erasures are written to as well; beside the SQLite file where it is not set').env(
    'PLACET_TOMBSTONES',
  )

/** The journal that was named, else the one where `serve` keeps it. */
export const journalOf = (journal: string | undefined, database: string): string => journal || tombstonesBeside(database)
