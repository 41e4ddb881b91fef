/** Storage. Statements on the evidence, as SQLite keeps it. */

/** Adds a record once. A withdrawal is another record; only erasure removes. Values go by their place: by name, to hand them over takes three times as long. */
export const appendRecord = `
  insert into record (site, leaf_index, record_id, event_id, received_at_ms, origin, is_skewed, is_counted, body, leaf_hash, salt, subject_key)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const moveHead = `
  insert into log_head (site, size, received_at_ms, frontier)
  values (:site, :size, :receivedAtMs, :frontier)
  on conflict (site) do update set size = excluded.size, received_at_ms = excluded.received_at_ms, frontier = excluded.frontier`

export const findRecord = `
  select record_id as recordId, received_at_ms as receivedAtMs, leaf_index as leafIndex, origin, is_skewed as isSkewed, body, salt
  from record
  where site = :site and record_id = :recordId and salt is not null`
