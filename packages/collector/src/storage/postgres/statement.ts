/** Storage. Statement: SQL with `:names`, as all our SQL is written, for a driver that counts places. */
import { createHash } from 'node:crypto'
import type { QueryConfig } from 'pg'

/** Makes a query of a statement and its values. Named, so that a connection parses and plans it once. */
export type Statement = (values?: Readonly<Record<string, unknown>>) => QueryConfig

/** Prepares a statement; a name that stands twice is one place. Throws where a value is missing. */
export function statement(sql: string): Statement {
  const names: string[] = []
  // Two colons are a cast, not a name.
  const text = sql.replace(/(?<!:):([a-z]\w*)/gi, (_whole, name: string) => {
    if (!names.includes(name)) names.push(name)
    return `$${names.indexOf(name) + 1}`
  })
  const name = `placet_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
  return (values = {}) => ({
    name,
    text,
    values: names.map((key) => {
      if (values[key] === undefined) throw new Error(`The statement lacks a value for "${key}".`)
      return values[key]
    }),
  })
}
