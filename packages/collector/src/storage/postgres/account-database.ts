/** Storage. Accounts in PostgreSQL: whoever changes them takes a lock, so "there is no account" and "the last administrator" still hold at the commit. */
import type { QueryConfig } from 'pg'
import { AccountGone } from '../account-storage.ts'
import type { AccountDatabase, Query, Work } from '../accounts/work.ts'
import type { Connection } from './connection.ts'
import { guard } from './durability.ts'
import { codeOf } from './fault.ts'
import { type Statement, statement } from './statement.ts'

/** SQLSTATE `foreign_key_violation`. */
const FOREIGN_KEY = '23503'

const lockAccounts = statement(`select pg_advisory_xact_lock(hashtext('placet accounts'))`)

export function createAccountDatabase(connection: Connection): AccountDatabase {
  const known = new Map<string, Statement>()
  const prepare = ({ sql, values }: Query): QueryConfig => {
    const made = known.get(sql) ?? statement(sql)
    known.set(sql, made)
    return made(values)
  }
  return {
    read: (work) => run(work(), (query) => connection.ask(prepare(query))),
    write: (work) =>
      connection
        .transact(async (send) => {
          await Promise.all([send(guard()), send(lockAccounts())])
          return run(work(), (query) => send(prepare(query)))
        })
        .catch((error: unknown) => {
          // Everything in these tables refers to accounts alone.
          throw codeOf(error) === FOREIGN_KEY ? new AccountGone(error) : error
        }),
  }
}

async function run<T>(work: Work<T>, ask: (query: Query) => Promise<object[]>): Promise<T> {
  let step = work.next()
  while (!step.done) step = work.next(await ask(step.value))
  return step.value
}
