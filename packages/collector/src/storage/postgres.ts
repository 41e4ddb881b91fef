/** Storage. PostgreSQL: several collectors on one database; the engine for many sites. */
import { createAccess } from './accounts/access.ts'
import { createHolds } from './holds/holds.ts'
import { createAccountDatabase } from './postgres/account-database.ts'
import { createBuilds } from './postgres/builds.ts'
import { type Connection, createConnection } from './postgres/connection.ts'
import { type Durability, guard, readDurability, refuseUndurable } from './postgres/durability.ts'
import { createErasure } from './postgres/erasure.ts'
import { readMayChange } from './postgres/grants.ts'
import { createLog } from './postgres/log.ts'
import { migratePostgres } from './postgres/migrate.ts'
import { createNotices } from './postgres/notices.ts'
import { keepMakingPartitions } from './postgres/partitions.ts'
import { createReads } from './postgres/reads.ts'
import { createRecords, LANES } from './postgres/records.ts'
import { postgresRetention } from './postgres/retention.ts'
import { createRollups } from './postgres/rollups.ts'
import { createServed } from './postgres/served.ts'
import { statement } from './postgres/statement.ts'
import { createRetention } from './retention/retention.ts'
import { createRights } from './rights/rights.ts'
import type { OpenOptions, Storage } from './storage.ts'

const takeTransactionId = statement('select pg_current_xact_id()')

/** Connections of one collector: one for each commit under way, the rest for everything else. */
const MAX_CONNECTIONS = LANES + 6

export interface PostgresOptions extends OpenOptions {
  /** See `createLeftHeads`. */
  aloneFor?: number
}

/** Connects, migrates where the role may, and makes sure that a commit is a promise the server can keep. Throws a sentence where it is not. */
export async function openPostgres(url: string, options: PostgresOptions): Promise<Storage> {
  const { nowMs, warn = () => {}, readUrl, isLogOff = false, aloneFor } = options
  await migratePostgres(url, nowMs())
  const connection = createConnection(url, { max: MAX_CONNECTIONS })
  const replica = readUrl === undefined ? undefined : createConnection(readUrl, { max: MAX_CONNECTIONS })
  try {
    await checkPromises(connection, warn)
    const stopMaking = await keepMakingPartitions(connection, nowMs, warn)
    const reads = createReads(connection, replica, { nowMs, warn })
    const accounts = createAccountDatabase(connection)
    return {
      records: createRecords(connection, reads, { isLogOff, aloneFor }),
      log: createLog(connection),
      erasure: createErasure(connection),
      rollups: createRollups(connection, reads),
      notices: createNotices(connection),
      builds: createBuilds(connection),
      ...createAccess(accounts),
      rights: createRights(accounts),
      holds: createHolds(accounts),
      retention: createRetention(accounts, postgresRetention),
      served: createServed(connection),
      ready: () =>
        connection.transact(async (send) => {
          // A number of its own makes the transaction one that is written down: a demoted primary or a full disk refuses it.
          const [settings] = await Promise.all([send<Durability>(guard()), send(takeTransactionId())])
          refuseUndurable(settings)
        }),
      async close() {
        stopMaking()
        await Promise.all([connection.close(), replica?.close()])
      },
    }
  } catch (error) {
    await Promise.all([connection.close(), replica?.close()])
    throw error
  }
}

async function checkPromises(connection: Connection, warn: (sentence: string) => void): Promise<void> {
  const settings = await connection.ask<Durability>(readDurability())
  refuseUndurable(settings)
  if (settings[0]?.synchronousCommit === 'off')
    warn('synchronous_commit is off for this role or database: every commit of evidence turns it on for itself.')
  const [rights] = await connection.ask<{ mayChange: boolean }>(statement(readMayChange)())
  if (rights?.mayChange)
    warn('The role of this collector could change evidence: "placet migrate --role NAME" prepares one that cannot (README, Roles).')
}
