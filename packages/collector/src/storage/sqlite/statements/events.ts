/** Storage. Statements on the index of events, as SQLite keeps it. */

/** How the index knows an event: by the bytes that its id stands for. Other texts than UUIDs stand for themselves. */
const eventOf = (id: string) => `coalesce(unhex(${id}, '-'), cast(${id} as blob))`

export const newestSeq = `
  select coalesce(max(seq), 0) as seq
  from record`

export const readSlices = `
  select slice, seq
  from indexed_through`

/** With what was indexed already of the slices that came further. */
export const readUnindexed = `
  select seq, site, event_id as eventId
  from record
  where seq > (select min(seq) from indexed_through)`

export const findKept = `
  select site, event_id as eventId, record_id as recordId, received_at_ms as receivedAtMs, leaf_index as leafIndex, body
  from record
  where seq = :seq`

/** An event that was erased stays known, also where a backup from before it was kept has been restored. */
export const findByEvents = `
  with asked as materialized (select value as event_id, ${eventOf('value')} as event from json_each(:eventIds))
  select site, record.event_id as eventId, record_id as recordId, received_at_ms as receivedAtMs, leaf_index as leafIndex, body
  from asked
  cross join record_event using (event)
  cross join record using (seq, event_id)
  where site = :site
  union all
  select site, event_id, record_id, erased_at_ms, leaf_index, '' from tombstone where site = :site and event_id in (select event_id from asked)`

export const indexEvent = `
  insert into record_event (event, seq)
  values (${eventOf('?1')}, ?2)
  on conflict do nothing`

export const noteIndexed = `
  update indexed_through set seq = :seq where slice = :slice`
