/** Storage. Work: statements on accounts, written once for all engines. SQLite answers a statement at once and PostgreSQL later, so the work asks and is told. */

export type Values = Readonly<Record<string, string | number | null>>

export interface Query {
  sql: string
  values: Values
}

/** Yields statements, gets their rows, returns what came of it. */
export type Work<T> = Generator<Query, T, readonly object[]>

export interface AccountDatabase {
  /** Statements that only read. */
  read<T>(work: () => Work<T>): Promise<T>
  /** One durable transaction; nobody else changes accounts meanwhile. */
  write<T>(work: () => Work<T>): Promise<T>
}

export function* ask<Row extends object>(sql: string, values: Values = {}): Work<Row[]> {
  return (yield { sql, values }) as Row[]
}

export function* askOne<Row extends object>(sql: string, values: Values = {}): Work<Row | undefined> {
  return (yield* ask<Row>(sql, values))[0]
}
