/** Storage. Statements on the audit log: it is added to and read. */

export const noteEntry = `
  insert into audit_log (at_ms, actor, action, target, site, detail)
  values (:atMs, :actor, :action, :target, :site, :detail)`

const entry = `
  select seq, at_ms as "atMs", actor, action, target, site, detail
  from audit_log`

export const readEntries = `${entry}
  where seq < :before
  order by seq desc
  limit :limit`

export const readEntriesOfSite = `${entry}
  where site = :site and seq < :before
  order by seq desc
  limit :limit`
