/** Storage. Statements on the evidence that every engine understands: named, whole, never built from pieces. */

/** One page of a site's log, after the last row of the page before. The bare bound on time is for engines that keep months apart. */
export const readPage = `
  select record_id as "recordId", received_at_ms as "receivedAtMs", leaf_index as "leafIndex", origin, is_skewed as "isSkewed", body, salt
  from record
  where site = :site and salt is not null and received_at_ms >= :afterMs and received_at_ms < :untilMs
    and (received_at_ms, leaf_index) > (:afterMs, :afterLeaf)
  order by received_at_ms, leaf_index
  limit :limit`

export const readOfSubject = `
  select record_id as "recordId", received_at_ms as "receivedAtMs", leaf_index as "leafIndex", origin, is_skewed as "isSkewed", body, salt
  from record
  where site = :site and subject_key = :subjectKey
  order by leaf_index`
