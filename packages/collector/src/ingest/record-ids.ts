/** Ingest. Record ids: UUIDs of version 4, of which so many in a row begin alike. */

/** As many as fit into two pages of an index: a commit then touches a page or two of it, and not one for each of its records. */
const ALIKE = 128

/** Hex digits that they share: 32 of the 122 bits. The other 90 are new for each, so none can be guessed from its neighbours. */
const SHARED_DIGITS = 8

/** Ids by way of `newId`, which makes UUIDs of version 4. They tell no time and no order. */
export function createRecordIds(newId: () => string): () => string {
  let shared = ''
  let left = 0
  return () => {
    const id = newId()
    if (left === 0) {
      shared = id.slice(0, SHARED_DIGITS)
      left = ALIKE
    }
    left -= 1
    return shared + id.slice(SHARED_DIGITS)
  }
}
