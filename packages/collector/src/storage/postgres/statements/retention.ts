/** Storage. Statements of retention in PostgreSQL: the owner's functions, for the role of a collector may remove nothing itself. */

export const expireRates = ['select expire_rates(:day)'] as const
export const expireRequests = ['select expire_requests(:beforeMs)'] as const
export const shortenAudit = 'select shorten_audit(:toSeq)'

export const expireShown = `
  select notices, builds, documents
  from expire_shown(:site, :noticeHashes::json, :fromLeaf, :beforeMs, :nowMs)`
