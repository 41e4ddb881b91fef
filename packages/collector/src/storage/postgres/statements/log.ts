/** Storage. Statements on the log and on erasure, as PostgreSQL has them. */

/** Stored hashes of many spans, leaves and nodes alike, in one journey. */
export const readSpans = `
  select asked.place::int as place, hash
  from unnest(:levels::int[], :froms::bigint[], :untils::bigint[]) with ordinality as asked (level, first, until, place)
  cross join lateral (
    select leaf_index as at, leaf_hash as hash from record_key
    where asked.level = 0 and site = :site and leaf_index >= asked.first and leaf_index < asked.until
    union all
    select node_index, log_node.hash from log_node
    where asked.level > 0 and site = :site and log_node.level = asked.level and node_index >= asked.first and node_index < asked.until
  ) as found
  order by asked.place, found.at`

export const findPlace = `
  select record_id as "recordId", received_at_ms as "receivedAtMs", leaf_index as "leafIndex", leaf_hash as "leafHash"
  from record_key
  where site = :site and record_id = :recordId`

export const readEntries = `
  select record_key.record_id as "recordId", record_key.received_at_ms as "receivedAtMs", record_key.leaf_index as "leafIndex", leaf_hash as "leafHash",
    origin, is_skewed as "isSkewed", body, salt, reason, erased_at_ms as "erasedAtMs"
  from record_key
  left join record on record.site = record_key.site and record.received_at_ms = record_key.received_at_ms
    and record.leaf_index = record_key.leaf_index
  left join tombstone on tombstone.site = record_key.site and tombstone.record_id = record_key.record_id
  where record_key.site = :site and record_key.leaf_index >= :from and record_key.leaf_index < :until
  order by record_key.leaf_index`

/** Whoever places a hold holds the lock of accounts: until both are done there is no hold between a look and an erasure. */
export const lockHolds = `select pg_advisory_xact_lock_shared(hashtext('placet accounts'))`

/** What a legal hold keeps is none of it. Runs after that lock: it must see what the holder before us wrote. */
export const findErasable = `
  select event_id as "eventId", record_id as "recordId", leaf_index as "leafIndex"
  from record_key
  where site = :site and record_id = any(:recordIds::uuid[]) and body_hash is not null
    and not exists (
      select 1 from record
      join legal_hold on legal_hold.site = record.site and legal_hold.subject_key = encode(record.subject_key, 'hex') and ended_at_ms is null
      where record.site = record_key.site and record.received_at_ms = record_key.received_at_ms and record.leaf_index = record_key.leaf_index)
  order by leaf_index`

export const bury = `
  select buried_record as "recordId"
  from bury(:sites::text[], :recordIds::uuid[], :eventIds::uuid[], :leafIndexes::bigint[], :reasons::text[], :erasedAtMs::bigint[])`
