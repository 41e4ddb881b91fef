/** Store. The decision on this device: what is saved, and what of it holds. */
import { type ChoiceInForce, choiceInForce, parseChoice, type SavedChoice, type TagData } from '@placet/model'
import { readOutbox } from './outbox.ts'
import { readSaved } from './saved-choice.ts'

export interface Store {
  /** What holds now. The same object until the next refresh. */
  inForce(): ChoiceInForce
  /**
   * Reads the device again: another tab, an expired choice, a page back from the cache.
   * `mine` is a printed choice that this page made and could not store; one that cannot be read denies everything. Empty ends either.
   */
  refresh(mine?: string): void
}

/** `changed` is called after each refresh, with what held before. */
export function createStore(data: TagData, changed: (now: ChoiceInForce, before: ChoiceInForce) => void): Store {
  /** Holds on this page where nothing could be stored, until something newer is seen. */
  let own: [] | [SavedChoice | undefined] = []

  function read(): ChoiceInForce {
    const seen = [...readSaved().map(parseChoice), ...own]
    const hold = () => choiceInForce(seen, data, Date.now())
    const { n } = hold()
    let ahead: SavedChoice | undefined
    for (const row of readOutbox()) {
      const sent = parseChoice(row.choice)
      if (sent?.site !== data.site || sent.n < n) continue
      // One of two tabs that decided at once, or a choice whose cookie did not take: the stricter holds.
      // Newer than every cookie: one that could not be written, or was lost since. It may have been a refusal: nothing holds.
      if (sent.n > n) ahead = sent
      seen.push(ahead ? undefined : sent)
    }
    const now = hold()
    if (ahead) {
      now.last = ahead
      now.n = ahead.n
    }
    if (own[0] && now.n > own[0].n) own = []
    return now
  }

  let current = read()

  return {
    inForce: () => current,
    refresh(mine) {
      if (mine !== undefined) own = mine ? [parseChoice(mine)] : []
      const before = current
      current = read()
      changed(current, before)
    },
  }
}
