/** Demo. Ledger: what the page did so far, one line per cookie, key or address. */
import type { Owner } from './owner.ts'

export type EntryKind = 'cookie' | 'local' | 'session' | 'request'

export interface Entry {
  kind: EntryKind
  name: string
  owner: Owner
  atMs: number
  times: number
  /** It was there before this page was opened. */
  isEarlier: boolean
  isGone: boolean
}

export interface Ledger {
  add(seen: Pick<Entry, 'kind' | 'name' | 'owner' | 'atMs'> & { isEarlier?: boolean }): void
  /** Marks a cookie or key as deleted. */
  remove(kind: EntryKind, name: string, atMs: number): void
  /** Newest first. */
  entries(): Entry[]
}

export function createLedger(): Ledger {
  const kept = new Map<string, Entry>()
  const keyOf = (kind: EntryKind, name: string) => `${kind} ${name}`
  return {
    add({ kind, name, owner, atMs, isEarlier = false }) {
      const known = kept.get(keyOf(kind, name))
      kept.set(keyOf(kind, name), { kind, name, owner, atMs, times: (known?.times ?? 0) + 1, isEarlier, isGone: false })
    },
    remove(kind, name, atMs) {
      const known = kept.get(keyOf(kind, name))
      if (known) kept.set(keyOf(kind, name), { ...known, atMs, isGone: true })
    },
    entries: () => [...kept.values()].sort((a, b) => b.atMs - a.atMs),
  }
}
