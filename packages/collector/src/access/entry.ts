/** Access. An entry for the audit log, by whoever asks. */
import { type AuditAction, EVERY_SITE, type Grant } from '@placet/model'
import type { NewEntry } from '../storage/audit-storage.ts'

interface Particulars {
  target?: string
  /** `*` belongs to no single site. */
  site?: string | null
  detail?: string
}

export const entry = (atMs: number, actor: string, action: AuditAction, { target, site, detail }: Particulars = {}): NewEntry => ({
  atMs,
  actor,
  action,
  target: target ?? null,
  site: site === undefined || site === EVERY_SITE ? null : site,
  detail: detail ?? null,
})

/** `sertius: editor, shop: viewer`. */
export const printGrants = (grants: readonly Grant[]): string => grants.map(({ site, role }) => `${site}: ${role}`).join(', ') || 'none'

/** The one site that grants are about, so that its administrators read of it; `null` for several. */
export const siteOfGrants = (grants: readonly Grant[]): string | null => (grants.length === 1 ? (grants[0]?.site ?? null) : null)
