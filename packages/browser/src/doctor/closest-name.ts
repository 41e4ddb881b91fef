/** Doctor. Closest name: what somebody probably meant. Written here because what a browser loads gains no dependency for it. */

/** Letters to change, add or take away (Levenshtein). */
function editsOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const above = row
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1)
    }
  }
  return row[b.length] as number
}

/** The known name nearest to what was written, or `undefined` where none is near enough to be a slip. Case and punctuation do not count. */
export function closestName(written: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const near = known.map((name) => ({ name, edits: editsOf(plain(written), plain(name)) })).sort((one, other) => one.edits - other.edits)[0]
  return near && near.edits <= Math.max(1, Math.floor(written.length / 3)) ? near.name : undefined
}
