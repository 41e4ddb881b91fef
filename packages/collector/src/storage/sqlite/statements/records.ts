/** Storage. Statements on the evidence, as SQLite keeps it. */

export const findByEvent = `
  select record_id as recordId, received_at_ms as receivedAtMs, leaf_index as leafIndex, body_hash as bodyHash
  from record
  where site = :site and event_id = :eventId`

/** Adds a record once. A withdrawal is another record; only erasure removes. */
export const appendRecord = `
  insert into record (site, leaf_index, record_id, event_id, body_hash, received_at_ms, origin, is_skewed, is_counted, body)
  values (:site, :leafIndex, :recordId, :eventId, :bodyHash, :receivedAtMs, :origin, :isSkewed, :isCounted, :body)`

export const readHead = `
  select size, received_at_ms as receivedAtMs
  from log_head
  where site = :site`

export const moveHead = `
  insert into log_head (site, size, received_at_ms)
  values (:site, :size, :receivedAtMs)
  on conflict (site) do update set size = excluded.size, received_at_ms = excluded.received_at_ms`
