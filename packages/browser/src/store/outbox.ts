/** Store. Outbox: decisions on their way to the collector, kept in localStorage until it has acknowledged them. */

export const OUTBOX_KEY = 'placet-outbox'

/** A decision waiting to be sent; `sync` makes the wire form of it. */
export interface OutboxRow {
  eventId: string
  /** The value of the choice cookie. */
  choice: string
  language: string
  gpc: boolean
  rules: string
  sdk: string
  /** The choice cookie could not be written: until one can, this row bears witness that there was a newer decision. */
  isOnlyCopy?: boolean
  /** Must not be sent again: acknowledged but still needed here, or refused for good. */
  state?: 'kept' | 'refused'
}

/** What waits, oldest first. Empty where storage is forbidden or its content was damaged. */
export function readOutbox(): OutboxRow[] {
  try {
    const rows = JSON.parse(localStorage[OUTBOX_KEY] ?? '[]') as OutboxRow[]
    return rows.filter((row) => row.choice)
  } catch {
    return []
  }
}

/** Replaces what waits; past fifty the oldest are dropped. Returns false where storage refuses. */
export function writeOutbox(rows: readonly OutboxRow[]): boolean {
  try {
    if (rows.length) localStorage.setItem(OUTBOX_KEY, JSON.stringify(rows.slice(-50)))
    else localStorage.removeItem(OUTBOX_KEY)
    return true
  } catch {
    return false
  }
}

/** Lets the other tabs look again: cookies tell them nothing, a change of this key does. A space changes no row, and where there is none, what stands then says nothing. */
export function touchOutbox(): void {
  try {
    localStorage[OUTBOX_KEY] += ' '
  } catch {}
}
