/** Storage. Statements on the evidence, as SQLite keeps it. */

/** An event that was erased stays known, also where a backup from before it was kept has been restored. */
export const findByEvent = `
  select record_id as recordId, received_at_ms as receivedAtMs, leaf_index as leafIndex, body_hash as bodyHash
  from record
  where site = :site and event_id = :eventId
  union all
  select record_id, erased_at_ms, leaf_index, '' from tombstone where site = :site and event_id = :eventId
  limit 1`

/** Adds a record once. A withdrawal is another record; only erasure removes. */
export const appendRecord = `
  insert into record (site, leaf_index, record_id, event_id, body_hash, received_at_ms, origin, is_skewed, is_counted, body, leaf_hash, salt, subject_key)
  values (:site, :leafIndex, :recordId, :eventId, :bodyHash, :receivedAtMs, :origin, :isSkewed, :isCounted, :body, :leafHash, :salt, :subjectKey)`

export const moveHead = `
  insert into log_head (site, size, received_at_ms, frontier)
  values (:site, :size, :receivedAtMs, :frontier)
  on conflict (site) do update set size = excluded.size, received_at_ms = excluded.received_at_ms, frontier = excluded.frontier`

export const findRecord = `
  select record_id as recordId, received_at_ms as receivedAtMs, leaf_index as leafIndex, origin, is_skewed as isSkewed, body, salt
  from record
  where site = :site and record_id = :recordId and salt is not null`
