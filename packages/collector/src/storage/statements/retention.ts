/** Storage. Statements of retention: what is due. Every engine understands them; how it goes is each engine's own. */

export const sitesKept = `
  select site from log_head
  union select site from daily
  union select site from served
  union select site from rights_request
  order by site`

export const dueRates = `
  select site, count(*) as count, min(day) as "oldestDay"
  from daily
  where day < :day
  group by site
  order by site`

export const dueRequests = `
  select site, count(*) as count, min(began_at_ms) as "oldestMs"
  from (
    select site, opened_at_ms as began_at_ms from rights_request where closed_at_ms is not null and closed_at_ms < :beforeMs
    union all
    select site, placed_at_ms from legal_hold where ended_at_ms is not null and ended_at_ms < :beforeMs) as over
  group by site
  order by site`

export const dueSessions = `
  select count(*) as count, min(created_at_ms) as "oldestMs"
  from session
  where created_at_ms < :createdMs or seen_at_ms < :seenMs`

export const dueInvitations = `
  select count(*) as count, min(expires_at_ms) as "oldestMs"
  from invitation
  where expires_at_ms <= :nowMs`

export const dueTokens = `
  select count(*) as count, min(made_at_ms) as "oldestMs"
  from api_token
  where expires_at_ms <= :tokenMs`

export const endTokensBefore = `
  delete from api_token where expires_at_ms <= :tokenMs`

/** The beginning of the audit log, up to the first entry that is to stay. */
export const dueEntries = `
  select seq, at_ms as "atMs", actor, action, target, site, detail
  from audit_log
  where seq < coalesce((select seq from audit_log where at_ms >= :beforeMs order by seq limit 1), 9007199254740991)
  order by seq
  limit :limit`

/** Notices whose every showing was over, replaced by another, before the term began. */
export const shownLongAgo = `
  select hash as "noticeHash", kept_at_ms as "keptAtMs"
  from notice
  where site = :site
    and exists (select 1 from served where served.site = notice.site and served.notice_hash = notice.hash)
    and not exists (
      select 1 from served
      where served.site = notice.site and served.notice_hash = notice.hash and not exists (
        select 1 from served as later
        where later.site = served.site and later.from_ms > served.from_ms and later.from_ms <= :beforeMs))
  order by hash`
