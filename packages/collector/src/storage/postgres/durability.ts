/** Storage. Durability on PostgreSQL: acknowledged means on the disk, whatever the server, the database or the role has set. */
import { StorageUnavailable } from '../storage.ts'
import { statement } from './statement.ts'

export interface Durability {
  fsync: string
  synchronousCommit: string
}

/**
 * Opens every transaction that keeps something: turns waiting for the disk on where it is off, and leaves a stronger setting (a standby that
 * must have applied it) alone. Bounds what a collector that vanishes, or a lock that never comes, can hold up.
 */
export const guard = statement(`
  select current_setting('fsync') as fsync,
    case current_setting('synchronous_commit')
      when 'off' then set_config('synchronous_commit', 'on', true)
      else current_setting('synchronous_commit')
    end as "synchronousCommit",
    set_config('lock_timeout', '5s', true),
    set_config('statement_timeout', '10s', true),
    set_config('idle_in_transaction_session_timeout', '8s', true)`)

export const readDurability = statement(`
  select current_setting('fsync') as fsync, current_setting('synchronous_commit') as "synchronousCommit"`)

/** Throws where no setting of ours could make a commit durable. */
export function refuseUndurable([settings]: readonly Durability[]): void {
  if (settings?.fsync !== 'on') {
    throw new StorageUnavailable(
      'This PostgreSQL runs with fsync=off: what it has kept may be gone after a power cut, so nothing can be acknowledged. Set fsync=on and reload the server.',
    )
  }
}
