/** Storage. Statements on what was served, and when. */

export const keepDocument = `
  insert into document (site, hash, kind, canonical, kept_at_ms)
  values (:site, :hash, :kind, :canonical, :nowMs)
  on conflict (site, hash) do nothing`

export const findDocument = `
  select hash, kind, canonical
  from document
  where site = :site and hash = :hash`

/** What the site served last. */
export const readLastServed = `
  select build_hash as "buildHash", configuration_hash as "configurationHash"
  from served
  where site = :site
  order by from_ms desc
  limit 1`

/** All that was noted at the last moment at which something was. */
export const readLastNoted = `
  select build_hash as "buildHash", configuration_hash as "configurationHash", notice_hash as "noticeHash"
  from served
  where site = :site and from_ms = (select max(from_ms) from served where site = :site)`

/** Several collectors come with the same news. */
export const noteServed = `
  insert into served (site, from_ms, notice_hash, build_hash, configuration_hash)
  values (:site, :nowMs, :noticeHash, :buildHash, :configurationHash)
  on conflict (site, from_ms, notice_hash) do nothing`

export const readNoticeHistory = `
  select notice_hash as "noticeHash", language, build_hash as "buildHash", configuration_hash as "configurationHash", from_ms as "fromMs"
  from served
  join notice on notice.site = served.site and notice.hash = served.notice_hash
  where served.site = :site and notice_hash = :noticeHash
  order by from_ms desc`

export const readHistory = `
  select notice_hash as "noticeHash", language, build_hash as "buildHash", configuration_hash as "configurationHash", from_ms as "fromMs"
  from served
  join notice on notice.site = served.site and notice.hash = served.notice_hash
  where served.site = :site
  order by from_ms desc, language
  limit :limit`
