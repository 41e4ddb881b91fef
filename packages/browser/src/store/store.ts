/** Store. The decision on this device: what is saved, and what of it holds. */
import { type ChoiceInForce, choiceInForce, parseChoice, type TagData } from '@placet/model'
import { readOutbox } from './outbox.ts'
import { readSaved } from './saved-choice.ts'

export interface Store {
  /** What holds now. The same object until the next refresh. */
  inForce(): ChoiceInForce
  /** Reads the device again: another tab, an expired choice, a page back from the cache. `mine` is what this page decided, printed. */
  refresh(mine?: string): void
}

/** `changed` is called after each refresh, with what held before. */
export function createStore(data: TagData, changed: (now: ChoiceInForce, before: ChoiceInForce) => void): Store {
  /** Holds on this page even where nothing can be stored. */
  let own: string[] = []

  function read(): ChoiceInForce {
    const seen = [...readSaved(), ...own].map(parseChoice)
    const newest = Math.max(0, ...readOutbox().map((row) => row.n))
    // A row newer than every choice is all that is left of one that could not be written. It may have been a refusal: nothing holds.
    if (newest && !seen.some((saved) => saved && saved.site === data.site && saved.n >= newest)) seen.push(undefined)
    const now = choiceInForce(seen, data, Date.now())
    now.n = Math.max(now.n, newest)
    return now
  }

  let current = read()

  return {
    inForce: () => current,
    refresh(mine) {
      if (mine) own = [mine]
      const before = current
      current = read()
      changed(current, before)
    },
  }
}
