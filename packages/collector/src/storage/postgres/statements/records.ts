/** Storage. Statements on the evidence, as PostgreSQL keeps it. Many rows travel as one array per column. */

/** A site's first record needs a row to lock. In a transaction of its own, so that nothing is locked while it waits. */
export const makeHeads = `
  insert into log_head (site, size, received_at_ms)
  select site, 0, 0 from unnest(:sites::text[]) as asked (site)
  on conflict (site) do nothing`

/** Whoever holds a site's row appends to its log. Always in this order, so that two commits never wait for each other. */
export const lockHeads = `
  select site, size, received_at_ms as "receivedAtMs", frontier
  from log_head
  where site = any(:sites::text[])
  order by site
  for update`

/** Instead of asking for heads and events: fails with `serialization_failure` where they are not as the collector expects. */
export const expectHeads = `
  select expect_heads(:sites::text[], :sizes::bigint[], :frontiers::bytea[], :eventSites::text[], :eventIds::uuid[])`

/**
 * Which of these events were kept before. Runs after the lock: it must see what the holder before us wrote. An event that was erased stays known,
 * also where a backup from before it was kept has been restored.
 */
export const findByEvents = `
  select asked.site, asked.event_id as "eventId", record_id as "recordId", received_at_ms as "receivedAtMs",
    leaf_index as "leafIndex", coalesce(encode(body_hash, 'hex'), '') as "bodyHash"
  from unnest(:sites::text[], :eventIds::uuid[]) as asked (site, event_id)
  cross join lateral (
    select record_id, received_at_ms, leaf_index, body_hash from record_key
    where record_key.site = asked.site and record_key.event_id = asked.event_id
    union all
    select record_id, erased_at_ms, leaf_index, null from tombstone
    where tombstone.site = asked.site and tombstone.event_id = asked.event_id
    limit 1
  ) as kept`

/**
 * Everything that a commit keeps, in one statement: none of it can be there without the rest. A record is added once; a withdrawal is another
 * record, and only erasure removes.
 */
export const append = `
  with keys as (
    insert into record_key (site, event_id, record_id, leaf_index, received_at_ms, body_hash, leaf_hash)
    select site, event_id, record_id, leaf_index, received_at_ms, decode(body_hash, 'hex'), leaf_hash
    from unnest(:sites::text[], :eventIds::uuid[], :recordIds::uuid[], :leafIndexes::bigint[], :receivedAtMs::bigint[], :bodyHashes::text[],
        :leafHashes::bytea[])
      as placed (site, event_id, record_id, leaf_index, received_at_ms, body_hash, leaf_hash)
  ), records as (
    insert into record (site, leaf_index, record_id, received_at_ms, origin, is_skewed, is_counted, body, salt, subject_key)
    select site, leaf_index, record_id, received_at_ms, origin, is_skewed, is_counted, body, decode(salt, 'hex'), decode(subject_key, 'hex')
    from unnest(:sites::text[], :leafIndexes::bigint[], :recordIds::uuid[], :receivedAtMs::bigint[], :origins::text[],
        :areSkewed::boolean[], :areCounted::boolean[], :bodies::text[], :salts::text[], :subjectKeys::text[])
      as placed (site, leaf_index, record_id, received_at_ms, origin, is_skewed, is_counted, body, salt, subject_key)
  ), nodes as (
    insert into log_node (site, level, node_index, hash)
    select *
    from unnest(:nodeSites::text[], :nodeLevels::smallint[], :nodeIndexes::bigint[], :nodeHashes::bytea[])
  ), sums as (
    insert into daily (site, day, language, device, shown_at_start, shown_again, closed, accepted, rejected, saved, changed, withdrawn, by_script)
    select *
    from unnest(:dailySites::text[], :dailyDays::text[], :dailyLanguages::text[], :dailyDevices::text[],
      :shownAtStart::bigint[], :shownAgain::bigint[], :closed::bigint[], :accepted::bigint[], :rejected::bigint[], :saved::bigint[],
      :changed::bigint[], :withdrawn::bigint[], :byScript::bigint[])
    on conflict (site, day, language, device) do update set
      shown_at_start = daily.shown_at_start + excluded.shown_at_start,
      shown_again = daily.shown_again + excluded.shown_again,
      closed = daily.closed + excluded.closed,
      accepted = daily.accepted + excluded.accepted,
      rejected = daily.rejected + excluded.rejected,
      saved = daily.saved + excluded.saved,
      changed = daily.changed + excluded.changed,
      withdrawn = daily.withdrawn + excluded.withdrawn,
      by_script = daily.by_script + excluded.by_script
  ), category_sums as (
    insert into daily_category (site, day, language, device, category, granted, denied)
    select *
    from unnest(:chosenSites::text[], :chosenDays::text[], :chosenLanguages::text[], :chosenDevices::text[], :chosenCategories::text[],
      :granted::bigint[], :denied::bigint[])
    on conflict (site, day, language, device, category) do update set
      granted = daily_category.granted + excluded.granted,
      denied = daily_category.denied + excluded.denied
  )
  update log_head
  set size = moved.size, received_at_ms = moved.received_at_ms, frontier = moved.frontier
  from unnest(:headSites::text[], :headSizes::bigint[], :headReceivedAtMs::bigint[], :headFrontiers::bytea[])
    as moved (site, size, received_at_ms, frontier)
  where log_head.site = moved.site`

export const appendNodes = `
  insert into log_node (site, level, node_index, hash)
  select *
  from unnest(:nodeSites::text[], :nodeLevels::smallint[], :nodeIndexes::bigint[], :nodeHashes::bytea[])`

/** The key says in which month to look. */
export const findRecord = `
  select record.record_id as "recordId", record.received_at_ms as "receivedAtMs", record.leaf_index as "leafIndex", origin,
    is_skewed as "isSkewed", body, salt
  from record_key
  join record on record.site = record_key.site and record.received_at_ms = record_key.received_at_ms
    and record.leaf_index = record_key.leaf_index
  where record_key.site = :site and record_key.record_id = :recordId::uuid and salt is not null`
