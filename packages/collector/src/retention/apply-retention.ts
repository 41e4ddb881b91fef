/** Retention. Applies every term once, class by class and site by site, and reports what went, or what would. */
import { addMonths } from '@placet/model'
import { entry } from '../access/entry.ts'
import { eraseOwed } from '../evidence/erase-owed.ts'
import { ABSOLUTE_MS, IDLE_MS } from '../sign-in/sessions.ts'
import type { NewEntry } from '../storage/audit-storage.ts'
import { dayOf } from '../storage/day-of.ts'
import type { Due, GoneShown, Shortened } from '../storage/retention-storage.ts'
import type { Storage } from '../storage/storage.ts'
import { type DataClass, ENDED_TOKEN_MONTHS, type Terms } from './data-classes.ts'
import { expireRecords } from './expire-records.ts'
import { expireShown } from './expire-shown.ts'

export interface RetentionOptions {
  storage: Pick<Storage, 'records' | 'erasure' | 'holds' | 'retention' | 'audit'>
  nowMs: number
  terms: Terms
  /** Who the audit log says it was. */
  actor: string
  /** Counts, and lets nothing go. */
  isDryRun?: boolean
}

export interface Expired extends Due {
  name: DataClass
  /** It did not go, though its term is over: a legal hold keeps it. */
  isHeld?: true
}

/** Entries of the audit log that go in one transaction. */
const AUDIT_BATCH = 5_000

/**
 * Running it again finds nothing but what a legal hold keeps. Sites that are served no more have terms too. Whatever goes is told in the audit log, by
 * class and site. Erasures that waited for the end of a hold, and did not come through then, are carried out first.
 */
export async function applyRetention({ storage, nowMs, terms, actor, isDryRun = false }: RetentionOptions): Promise<Expired[]> {
  const { retention } = storage
  const { proofMonths } = terms
  const report: Expired[] = []
  const add = (name: DataClass, ...found: (Due | undefined)[]) => {
    for (const due of found) if (due) report.push({ name, ...due })
  }
  const expired = (name: DataClass, site: string | null, detail: string): NewEntry =>
    entry(nowMs, actor, 'expired', { target: name, site, detail })
  const telling = (name: DataClass) =>
    isDryRun ? undefined : ({ site, count, oldestMs }: Due) => expired(name, site, `${count}, the oldest of ${dayOf(oldestMs)}`)

  if (!isDryRun) await eraseOwed(storage, nowMs)
  for (const site of await retention.sites()) {
    const { gone, held } = await expireRecords(site, storage, { nowMs, proofMonths, isDryRun })
    const tell = telling('records')
    if (gone && tell) await storage.audit.note(tell(gone))
    add('records', gone)
    if (held) report.push({ name: 'records', ...held, isHeld: true })
    const tellShown = ({ notices, builds, documents }: GoneShown) =>
      expired('shown', site, `${notices} notices, ${builds} builds, ${documents} documents`)
    add('shown', await expireShown(site, storage, { nowMs, proofMonths, ...(isDryRun ? {} : { tell: tellShown }) }))
  }
  add('rates', ...(await retention.rates(dayOf(addMonths(nowMs, -terms.ratesMonths)), telling('rates'))))
  add('requests', ...(await retention.requests(addMonths(nowMs, -terms.requestsMonths), telling('requests'))))
  const ended = { createdMs: nowMs - ABSOLUTE_MS, seenMs: nowMs - IDLE_MS, nowMs, tokenMs: addMonths(nowMs, -ENDED_TOKEN_MONTHS) }
  add('sign-in', ...(await retention.signIns(ended, isDryRun ? undefined : () => null)))
  add('audit', await shortenAudit())
  return report

  async function shortenAudit(): Promise<Due | undefined> {
    const beforeMs = addMonths(nowMs, -terms.auditMonths)
    const tell = ({ count, fromSeq, toSeq, oldestMs, digest }: Shortened): NewEntry => {
      const detail = `${count} entries, ${fromSeq} to ${toSeq}, the oldest of ${dayOf(oldestMs)}; SHA-256 of their lines ${digest}`
      return entry(nowMs, actor, 'audit-shortened', { target: String(toSeq), detail })
    }
    let due: Due | undefined
    for (;;) {
      const gone = await (isDryRun ? retention.audit(beforeMs, Number.MAX_SAFE_INTEGER) : retention.audit(beforeMs, AUDIT_BATCH, tell))
      if (!gone) return due
      due = { site: null, count: (due?.count ?? 0) + gone.count, oldestMs: Math.min(due?.oldestMs ?? gone.oldestMs, gone.oldestMs) }
      if (isDryRun || gone.count < AUDIT_BATCH) return due
    }
  }
}
