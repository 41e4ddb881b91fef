/** Storage. Accounts in SQLite: every statement is answered at once, so a transaction is one uninterrupted run. */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { AccountGone } from '../account-storage.ts'
import type { AccountDatabase, Work } from '../accounts/work.ts'
import { transact } from './connection.ts'

export function createAccountDatabase(database: DatabaseSync): AccountDatabase {
  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  const run = <T>(work: Work<T>): T => {
    let step = work.next()
    while (!step.done) step = work.next(prepare(step.value.sql).all(step.value.values))
    return step.value
  }
  return {
    read: async (work) => run(work()),
    async write(work) {
      try {
        return transact(database, () => run(work()))
      } catch (error) {
        // Everything in these tables refers to accounts alone.
        throw isForeignKey(error) ? new AccountGone(error) : error
      }
    },
  }
}

/** Extended result code SQLITE_CONSTRAINT_FOREIGNKEY. */
const isForeignKey = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 787
