/** Contracts. What a suite needs of an engine: hooks that only it knows. */
import type { NewRecord, Storage } from '@placet/collector'
import { beforeEach } from 'vitest'

export interface Engine {
  name: string
  /** Opens a new, empty database. */
  open(): Promise<Storage>
  /** Opens again what `open` made last, as another process would. */
  reopen(): Promise<Storage>
  /** Runs a statement as anyone with the application's rights could. Throws where the engine refuses. */
  tamper(sql: string): Promise<void>
}

/** A new database for each test of the suite, closed after it. */
export function eachOpened({ open }: Engine) {
  const opened = {} as { storage: Storage }
  beforeEach(async () => {
    opened.storage = await open()
    return () => opened.storage.close()
  })
  return {
    opened,
    append: async (...records: NewRecord[]) => opened.storage.records.append(records, []),
  }
}
