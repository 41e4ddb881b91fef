/** Storage. Audit line: an entry of the audit log as an archive keeps it. Its bytes are what the digest of a shortened log is made of. */
import type { AuditWire } from '@placet/model'

/** One line of JSON, without its end. */
export const auditLine = ({ seq, atMs, actor, action, target, site, detail }: AuditWire): string =>
  JSON.stringify({ at: new Date(atMs).toISOString(), seq, actor, action, target, site, detail })
