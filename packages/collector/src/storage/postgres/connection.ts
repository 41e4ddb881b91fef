/** Storage. PostgreSQL connections: few, kept, bounded, and given up rather than waited for. */
import pg, { type PoolClient, type QueryConfig } from 'pg'
import { StorageUnavailable } from '../storage.ts'
import { faultOf } from './fault.ts'

/** Sends a query on the transaction's connection. Queries sent together travel together. */
export type Send = <Row extends object>(query: QueryConfig) => Promise<Row[]>

export interface Connection {
  /** One statement, a transaction of its own. Rejects with `StorageUnavailable` unless the data is at fault. */
  ask<Row extends object>(query: QueryConfig): Promise<Row[]>
  /**
   * Work in one transaction: all of it is kept, or nothing. `commit` may be sent along with the last statements; it resolves once the
   * transaction is durable. Work that does not send it is committed when it is done.
   */
  transact<T>(work: (send: Send, commit: () => Promise<void>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface ConnectionOptions {
  /** Most connections at once. */
  max: number
  connectTimeoutMs?: number
  /** A connection that has not answered for so long is given up, whatever became of the statement. */
  answerTimeoutMs?: number
}

/** More than this waiting for a connection means that the database does not keep up. */
const MAX_WAITING = 500

const INT8 = 20
const NUMERIC = 1700

/** Counts and instants are far below 2^53, and sums of counts arrive as numeric. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** Connects when first asked. */
export function createConnection(url: string, { max, connectTimeoutMs = 3_000, answerTimeoutMs = 15_000 }: ConnectionOptions): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'placet',
    max,
    types,
    // What is sent together crosses the network together: a commit costs two journeys, not seven.
    pipeline: true,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: answerTimeoutMs,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  })
  // A connection that dies while nobody uses it is replaced; unheard, the event would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  const mayWait = () => {
    if (pool.waitingCount >= MAX_WAITING) throw new StorageUnavailable('too many wait for a connection to the database')
  }

  return {
    async ask(query) {
      mayWait()
      return (await pool.query(query).catch(throwFault)).rows
    },

    async transact(work) {
      mayWait()
      const client = await pool.connect().catch(throwFault)
      try {
        const result = await workOn(client, work)
        client.release()
        return result
      } catch (error) {
        // Given up rather than cleaned: the server ends the transaction of a connection that closes.
        client.release(true)
        throw error
      }
    },

    close: () => pool.end(),
  }
}

async function workOn<T>(client: PoolClient, work: (send: Send, commit: () => Promise<void>) => Promise<T>): Promise<T> {
  const query = (sent: QueryConfig | string) => client.query(sent).catch(throwFault)
  let committed: Promise<void> | undefined
  const commit = () => {
    committed ??= query('commit').then(({ command }) => {
      // A transaction in which a statement failed answers "commit" with a rollback.
      if (command !== 'COMMIT') throw new StorageUnavailable(`the transaction was ended by ${command}`)
    })
    return committed
  }
  const begun = query('begin isolation level read committed read write')
  const [, result] = await Promise.all([begun, work(async (sent) => (await query(sent)).rows, commit)])
  await commit()
  return result
}

/** Only what the driver throws is the database's fault; what our own work throws stays what it is. */
function throwFault(error: unknown): never {
  throw faultOf(error)
}
