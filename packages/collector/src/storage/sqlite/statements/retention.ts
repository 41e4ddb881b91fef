/** Storage. Statements of retention in SQLite. Evidence goes only where an entry of `expiry`, or of the audit log, says so first: triggers see to it. */

export const expireRates = ['delete from daily where day < :day', 'delete from daily_category where day < :day'] as const

export const expireRequests = [
  'delete from rights_request where closed_at_ms is not null and closed_at_ms < :beforeMs',
  'delete from legal_hold where ended_at_ms is not null and ended_at_ms < :beforeMs',
] as const

export const shortenAudit = 'delete from audit_log where seq <= :toSeq'

/** Of the notices asked about, those that were not shown again and that no record from `fromLeaf` on names. */
export const findUnnamed = `
  select value as hash
  from json_each(:noticeHashes)
  where not exists (
      select 1 from served
      where served.site = :site and served.notice_hash = value and not exists (
        select 1 from served as later
        where later.site = served.site and later.from_ms > served.from_ms and later.from_ms <= :beforeMs))
    and not exists (
      select 1 from record
      where site = :site and leaf_index >= :fromLeaf
        and case when salt is null then '' else json_extract(body, '$.noticeHash') end = value)`

export const noteNotices = `
  insert into expiry (site, kind, hash, expired_at_ms)
  select :site, 'notice', value, :nowMs from json_each(:unnamed) where true
  on conflict do nothing`
export const expireServed = `
  delete from served where site = :site and notice_hash in (select value from json_each(:unnamed))`
export const expireNotices = `
  delete from notice where site = :site and hash in (select value from json_each(:unnamed))
  returning hash`

const unservedBuild = `
  select distinct build_hash from build_file
  where site = :site and kept_at_ms < :beforeMs
    and build_hash not in (select build_hash from served where served.site = :site)`
export const noteBuilds = `
  insert into expiry (site, kind, hash, expired_at_ms)
  select :site, 'build', build_hash, :nowMs from (${unservedBuild}) where true
  on conflict do nothing`
export const expireBuilds = `
  delete from build_file where site = :site and build_hash in (${unservedBuild})
  returning build_hash as "buildHash"`
export const expireContents = `
  delete from build_content where hash not in (select content_hash from build_file)`

const unreadDocument = `
  select hash from document
  where site = :site and kept_at_ms < :beforeMs
    and hash not in (select configuration_hash from served where served.site = :site)
    and hash not in (
      select json_extract(canonical, '$.policy.hash') from notice
      where notice.site = :site and json_extract(canonical, '$.policy.hash') is not null)`
export const noteDocuments = `
  insert into expiry (site, kind, hash, expired_at_ms)
  select :site, 'document', hash, :nowMs from (${unreadDocument}) where true
  on conflict do nothing`
export const expireDocuments = `
  delete from document where site = :site and hash in (${unreadDocument})
  returning hash`
