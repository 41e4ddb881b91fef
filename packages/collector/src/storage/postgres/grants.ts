/** Storage. Grants: what the role of a collector may do. Evidence it may add and read, never change or remove (SEC-25). */
import pg from 'pg'

/** Statements for the owner to run. Granting again changes nothing, save that a new release may add to them. */
export function grantsTo(role: string): string[] {
  const to = pg.escapeIdentifier(role)
  return [
    `grant select on migration to ${to}`,
    `grant select, insert on record, record_key, log_node, checkpoint, notice, build_content, build_file, document, served to ${to}`,
    `grant select on tombstone to ${to}`,
    `grant select, insert, update on log_head, daily, daily_category to ${to}`,
    `grant select, insert, update, delete on account, account_grant, session, recovery_code, invitation, api_token, setup_secret to ${to}`,
    `grant select, insert on audit_log to ${to}`,
    `grant select, insert, update on rights_request to ${to}`,
    `grant select, insert, update (ended_by, ended_at_ms) on legal_hold to ${to}`,
    `grant select, insert, update, delete on asked_erasure to ${to}`,
    `grant select on expiry to ${to}`,
    `grant execute on function make_record_partition(bigint) to ${to}`,
    `grant execute on function bury(text[], uuid[], uuid[], bigint[], text[], bigint[]) to ${to}`,
    `grant execute on function expire_rates(text), expire_requests(bigint), shorten_audit(bigint) to ${to}`,
    `grant execute on function expire_shown(text, json, bigint, bigint, bigint) to ${to}`,
  ]
}

/** Reads whether the connection's role could change evidence. */
export const readMayChange = `
  select has_table_privilege('record', 'update') or has_table_privilege('record', 'delete') as "mayChange"`
