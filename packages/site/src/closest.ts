/** Site. Closest: the known name that somebody probably meant. */
import { distance } from 'fastest-levenshtein'

/** The known name nearest to what was written, or `undefined` where none is near enough to be a slip. */
export function closestTo(written: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
  let best: string | undefined
  // A third of the letters, and at least one, may differ; case and punctuation may differ freely.
  let least = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const name of known) {
    const edits = distance(plain(written), plain(name))
    if (edits < least) {
      best = name
      least = edits
    }
  }
  return best
}

/** A sentence that offers the nearest known name, or lists what is known. */
export function didYouMean(written: string, known: readonly string[]): string {
  const closest = closestTo(written, known)
  return closest ? `Did you mean "${closest}"?` : `Known: ${known.join(', ')}.`
}
