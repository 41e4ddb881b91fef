/** Storage. Statements on the log that every engine understands. */

export const readHead = `
  select size, received_at_ms as "receivedAtMs", frontier
  from log_head
  where site = :site`

export const keepCheckpoint = `
  insert into checkpoint (site, size, note, signed_at_ms)
  values (:site, :size, :note, :signedAtMs)
  on conflict (site, size) do nothing`

export const newestCheckpoint = `
  select size, note, signed_at_ms as "signedAtMs"
  from checkpoint
  where site = :site
  order by size desc
  limit 1`

export const readCheckpoints = `
  select size, note, signed_at_ms as "signedAtMs"
  from checkpoint
  where site = :site and size >= :fromSize
  order by size
  limit :limit`

/** One page of tombstones, after the last of the page before. */
export const readTombstones = `
  select site, record_id as "recordId", event_id as "eventId", leaf_index as "leafIndex", reason, erased_at_ms as "erasedAtMs"
  from tombstone
  where (erased_at_ms, record_id) > (:afterMs, :afterId)
  order by erased_at_ms, record_id
  limit :limit`
