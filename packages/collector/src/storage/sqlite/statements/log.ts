/** Storage. Statements on the log and on erasure, as SQLite has them. */

export const appendNode = `
  insert into log_node (site, level, node_index, hash)
  values (:site, :level, :index, :hash)`

export const readLeaves = `
  select leaf_hash as hash
  from record
  where site = :site and leaf_index >= :from and leaf_index < :until
  order by leaf_index`

export const readNodes = `
  select hash
  from log_node
  where site = :site and level = :level and node_index >= :from and node_index < :until
  order by node_index`

export const findPlace = `
  select record_id as recordId, received_at_ms as receivedAtMs, leaf_index as leafIndex, leaf_hash as leafHash
  from record
  where site = :site and record_id = :recordId`

export const readEntries = `
  select record.record_id as recordId, received_at_ms as receivedAtMs, record.leaf_index as leafIndex, leaf_hash as leafHash,
    origin, is_skewed as isSkewed, body, salt, reason, erased_at_ms as erasedAtMs
  from record
  left join tombstone on tombstone.site = record.site and tombstone.record_id = record.record_id
  where record.site = :site and record.leaf_index >= :from and record.leaf_index < :until
  order by record.leaf_index`

/** What a legal hold keeps is none of it: looked up in the transaction that erases, which nobody else writes beside. */
export const findErasable = `
  select event_id as eventId, leaf_index as leafIndex
  from record
  where site = :site and record_id = :recordId and body <> ''
    and not exists (
      select 1 from legal_hold
      where legal_hold.site = record.site and legal_hold.subject_key = lower(hex(record.subject_key)) and ended_at_ms is null)`

export const appendTombstone = `
  insert into tombstone (site, record_id, event_id, leaf_index, reason, erased_at_ms)
  values (:site, :recordId, :eventId, :leafIndex, :reason, :erasedAtMs)
  on conflict do nothing`

/** What is left: the place, the leaf and the event. */
export const eraseRecord = `
  update record set body = '', origin = '', salt = null, subject_key = null
  where site = :site and record_id = :recordId and body <> ''`

/** That an index may still hold copies of what was erased. */
export const noteLeftOver = `
  insert into left_over (id) values (1)
  on conflict do nothing`

export const findLeftOver = `
  select id from left_over`
