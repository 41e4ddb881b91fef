/** Log. Findings: what is wrong with a log, and where. */

/**
 * `changed`: a record, or its leaf, is not what was committed. `deleted`: a leaf, or a record without a tombstone, is missing. `inserted`: a record
 * stands where none was. `reordered`: records changed places. `back-dated`: a time that cannot be. `truncated`: the end is missing.
 * `unsigned`: a checkpoint that may not be believed, or none at all. `unreadable`: a line that says nothing.
 */
export type LogFindingKind = 'changed' | 'deleted' | 'inserted' | 'reordered' | 'back-dated' | 'truncated' | 'unsigned' | 'unreadable'

export interface LogFinding {
  kind: LogFindingKind
  /** The leaf at fault, or the first of those among which it is. */
  index: number
  /** The first leaf after those among which the fault is. */
  until: number
  /** One sentence for people. */
  say: string
}

export const findingAt = (kind: LogFindingKind, index: number, say: string, until = index + 1): LogFinding => ({ kind, index, until, say })

/** A record whose leaf is another: what it was committed as, where that could be told. */
export interface Mismatch {
  index: number
  recordId: string
  committedAs: number | undefined
}

/** Tells records that were moved from records that were changed. A whole tail that moved by one is a record too few or too many. */
export function explainMismatches(mismatches: readonly Mismatch[]): LogFinding[] {
  const findings: LogFinding[] = []
  for (let i = 0; i < mismatches.length; ) {
    const { index, recordId, committedAs } = mismatches[i] as Mismatch
    const moved = committedAs === undefined ? 0 : committedAs - index
    let length = 1
    while (Math.abs(moved) === 1 && isNext(mismatches[i + length], index + length, moved)) length += 1
    // Two neighbours that changed places are each moved by one, in opposite ways.
    const isSwap = length === 1 && mismatches[i + 1]?.committedAs === index
    if (committedAs === undefined) findings.push(findingAt('changed', index, `Record ${index} (${recordId}) is not what was committed.`))
    else if (moved === 1 && !isSwap)
      findings.push(findingAt('deleted', index, `Record ${index} is missing: what followed it was moved up, from ${recordId} on.`))
    else if (moved === -1 && !wasSwapped(mismatches, i))
      findings.push(
        findingAt('inserted', index - 1, `A record was put in at ${index - 1}: what stood there was moved down, from ${recordId} on.`),
      )
    else findings.push(findingAt('reordered', index, `Record ${recordId} stands at ${index} and was committed at ${committedAs}.`))
    i += Math.abs(moved) === 1 && !isSwap ? length : 1
  }
  return findings
}

const isNext = (mismatch: Mismatch | undefined, index: number, moved: number): boolean =>
  mismatch?.index === index && mismatch.committedAs === index + moved

const wasSwapped = (mismatches: readonly Mismatch[], i: number): boolean => mismatches[i - 1]?.committedAs === mismatches[i]?.index
