/** Storage. Migrations of PostgreSQL: under a lock, in one transaction, so that two at once apply each once and a failing one changes nothing. */
import pg, { type ClientBase } from 'pg'
import { type Migration, missingMigrations } from '../migration-files.ts'
import { codeOf, sentenceOf } from './fault.ts'
import { fillLog } from './fill-log.ts'
import { grantsTo } from './grants.ts'

const folder = new URL('./migrations/', import.meta.url)

/** What SQL alone cannot do, right after the file of that name. */
const steps: Readonly<Record<string, (client: ClientBase, nowMs: number) => Promise<void>>> = { '0006-log.sql': fillLog }

const INSUFFICIENT_PRIVILEGE = '42501'

export interface MigrateOptions {
  /** A role that a collector signs in with: gets what collecting needs, and nothing that changes evidence. */
  role?: string
}

/**
 * Brings the database to this release's shape and names what it applied. Throws a sentence, with nothing changed, on a database of a newer
 * release, or where the role may not create tables.
 */
export async function migratePostgres(url: string, nowMs: number, { role }: MigrateOptions = {}): Promise<string[]> {
  // No limit on an answer: moving a large table may take its time.
  const client = new pg.Client({ connectionString: url, application_name: 'placet migrate', connectionTimeoutMillis: 10_000 })
  await client.connect().catch((error: unknown) => {
    throw new Error(`PostgreSQL at ${placeOf(url)} does not answer: ${sentenceOf(error)}`, { cause: error })
  })
  try {
    const isMissing = (await missingIn(client)).length > 0
    const applied = isMissing ? await applyMissing(client, nowMs) : []
    if (role !== undefined) await inTransaction(client, () => grant(client, role))
    return applied
  } finally {
    await client.end()
  }
}

async function missingIn(client: ClientBase): Promise<Migration[]> {
  const { rows } = await client.query<{ hasTable: boolean }>(`select to_regclass('migration') is not null as "hasTable"`)
  if (!rows[0]?.hasTable) return missingMigrations(folder, new Set())
  const applied = await client.query<{ name: string }>('select name from migration')
  return missingMigrations(folder, new Set(applied.rows.map(({ name }) => name)))
}

const applyMissing = (client: ClientBase, nowMs: number): Promise<string[]> =>
  inTransaction(client, async () => {
    await client.query(`select pg_advisory_xact_lock(hashtext('placet migrate'))`)
    // Whoever held the lock before us may have done the work.
    const missing = await missingIn(client)
    if (missing.length === 0) return []
    await client.query('create table if not exists migration (name text primary key, applied_at_ms bigint not null)')
    for (const { name, sql } of missing) {
      await client.query(sql())
      await steps[name]?.(client, nowMs)
      await client.query('insert into migration (name, applied_at_ms) values ($1, $2)', [name, nowMs])
    }
    return missing.map(({ name }) => name)
  }).catch((error: unknown) => {
    if (codeOf(error) !== INSUFFICIENT_PRIVILEGE) throw error
    throw new Error(
      'The database is not in the shape of this release, and this role may not change it: run "placet migrate" with the role that owns the tables.',
      { cause: error },
    )
  })

async function grant(client: ClientBase, role: string): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (rows.length === 0)
    throw new Error(`There is no role "${role}": create it first, for instance with: create role "${role}" login password '…'`)
  for (const sentence of grantsTo(role)) await client.query(sentence)
}

async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Host and database of an address, without the password. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'this address'
  const { host, pathname } = new URL(url)
  return `${host || 'localhost'}${pathname}`
}
