/** Store. The decision on this device: what is saved, and what of it holds. */
import { type ChoiceInForce, parseChoice, type SavedChoice, type TagData } from '@placet/model'
import { hold, SILENCE_GRANTS } from './hold.ts'
import { readOutbox } from './outbox.ts'
import { readSaved } from './saved-choice.ts'

export interface Store {
  /** What holds now. The same object until the next refresh. Before the first, `last` and `n` may say less than the device does, never what holds. */
  inForce(): ChoiceInForce
  /**
   * Reads the device again: another tab, an expired choice, a page back from the cache.
   * `mine` is a printed choice that this page made and could not store; one that cannot be read denies everything. Empty ends either.
   */
  refresh(mine?: string): void
}

/** `changed` is called after each refresh, with what held before. */
export function createStore(data: TagData, changed: (now: ChoiceInForce, before: ChoiceInForce) => void): Store {
  /** Printed, and holds on this page where it could not be stored, until something newer is seen. */
  let own = ''

  function read(isFirst?: boolean): ChoiceInForce {
    const values = readSaved()
    if (own) values.push(own)
    const seen = values.map(parseChoice)
    const held = () => hold(seen, data, Date.now())
    const { n } = held()
    let ahead: SavedChoice | undefined
    // What waits can only deny more. Where no cookie grants anything, a page that starts need not stand still until the device has found it.
    for (const { choice, isOnlyCopy } of isFirst && !SILENCE_GRANTS && !values[0] ? [] : readOutbox()) {
      const sent = parseChoice(choice)
      // No cookie could keep it, and it cannot be read: it may be the refusal of a newer version.
      if (isOnlyCopy && !sent) seen.push(sent)
      // Counted already, unless its number was given while no cookie could be read and says nothing.
      if (sent?.site !== data.site || (sent.n >= n && values.includes(choice))) continue
      // Newer than every cookie, or made while none could be read or written. It may have been a refusal: nothing holds.
      if (isOnlyCopy || sent.n > n) ahead = sent
      // One of two tabs that decided at once: the stricter holds.
      if (ahead || sent.n === n) seen.push(ahead ? undefined : sent)
    }
    const now = held()
    now.last = ahead ?? now.last
    now.n = Math.max(n, ahead?.n ?? 0)
    if ((parseChoice(own)?.n as number) < now.n) own = ''
    return now
  }

  let current = read(true)

  return {
    inForce: () => current,
    refresh(mine = own) {
      own = mine
      const before = current
      current = read()
      changed(current, before)
    },
  }
}
