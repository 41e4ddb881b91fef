/** Storage. Statements on legal holds, and on erasures that wait for their end. */

const hold = `
  select id, legal_hold.site, legal_hold.subject_key as "subjectKey", reason, told, placed_by as "placedBy", placed_at_ms as "placedAtMs",
    ended_by as "endedBy", ended_at_ms as "endedAtMs", asked_at_ms as "askedAtMs"
  from legal_hold
  left join asked_erasure on asked_erasure.site = legal_hold.site and asked_erasure.subject_key = legal_hold.subject_key
    and legal_hold.ended_at_ms is null`

export const placeHold = `
  insert into legal_hold (id, site, subject_key, reason, told, placed_by, placed_at_ms)
  values (:id, :site, :subjectKey, :reason, :told, :placedBy, :placedAtMs)`

export const findHold = `${hold}
  where legal_hold.site = :site and id = :id`

export const listHolds = `${hold}
  where legal_hold.site = :site
  order by case when ended_at_ms is null then 0 else 1 end, coalesce(ended_at_ms, placed_at_ms) desc, id
  limit :limit`

export const holdsOfSubject = `${hold}
  where legal_hold.site = :site and legal_hold.subject_key = :subjectKey and ended_at_ms is null
  order by placed_at_ms, id`

export const heldSubjects = `
  select distinct subject_key as "subjectKey"
  from legal_hold
  where site = :site and ended_at_ms is null`

export const endHold = `
  update legal_hold
  set ended_by = :endedBy, ended_at_ms = :endedAtMs
  where site = :site and id = :id and ended_at_ms is null
  returning id`

export const askErasure = `
  insert into asked_erasure (site, subject_key, through_leaf, asked_at_ms)
  values (:site, :subjectKey, :throughLeaf, :askedAtMs)
  on conflict (site, subject_key) do update set through_leaf = excluded.through_leaf
  where excluded.through_leaf > asked_erasure.through_leaf`

const asked = `
  select site, subject_key as "subjectKey", through_leaf as "throughLeaf", asked_at_ms as "askedAtMs"
  from asked_erasure`

const isHeld = `
  select 1 from legal_hold
  where legal_hold.site = asked_erasure.site and legal_hold.subject_key = asked_erasure.subject_key and ended_at_ms is null`

export const askedOfSite = `${asked}
  where site = :site
  order by subject_key`

export const owedErasures = `${asked}
  where not exists (${isHeld})
  order by asked_at_ms, site, subject_key`

export const settleErasure = `
  delete from asked_erasure
  where site = :site and subject_key = :subjectKey and through_leaf = :throughLeaf and not exists (${isHeld})`
