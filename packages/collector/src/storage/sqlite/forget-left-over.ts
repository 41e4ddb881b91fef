/** Storage. Forget left over: makes the index of subjects anew, so that no gap in a page of it still holds what was erased. Runs wherever the connection lives. */
import type { DatabaseSync } from 'node:sqlite'
import { transact } from './connection.ts'

/** Every page of the index before is overwritten with zeros (`secure_delete`). Readers go on; whoever writes waits: some two seconds for a million records. */
export function forgetLeftOver(database: DatabaseSync): void {
  transact(database, () => {
    if (database.prepare('delete from left_over').run().changes === 0) return
    database.exec('reindex record_by_subject')
  })
}
