/** Collector. Random bytes in small numbers: asked for by the page, because each call of the generator costs as much as a hash. */
import { randomFillSync } from 'node:crypto'

const PAGE_BYTES = 4096

/** As `randomBytes`. What was handed out is not kept here. */
export function createRandomBytes(): (count: number) => Buffer {
  const page = Buffer.alloc(PAGE_BYTES)
  let used = PAGE_BYTES
  return (count) => {
    if (count > PAGE_BYTES) return randomFillSync(Buffer.alloc(count))
    if (used + count > PAGE_BYTES) {
      randomFillSync(page)
      used = 0
    }
    const bytes = Buffer.from(page.subarray(used, used + count))
    page.fill(0, used, used + count)
    used += count
    return bytes
  }
}
