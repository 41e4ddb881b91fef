/** Thumbnails. Kept: pictures in memory, and that there are none, up to so many bytes; what was not asked for the longest goes first. */
import type { Picture } from './picture.ts'

export interface KeptPicture {
  /** `undefined` where there is none. */
  picture: Picture | undefined
  untilMs: number
}

export interface Kept {
  get(key: string): KeptPicture | undefined
  put(key: string, entry: KeptPicture): void
  readonly bytes: number
}

/** What an entry takes beside its picture, roughly: what there is none of counts as well. */
const ENTRY_BYTES = 1024

const costOf = ({ picture }: KeptPicture) => ENTRY_BYTES + (picture?.bytes.length ?? 0)

export function createKept(maxBytes: number): Kept {
  const entries = new Map<string, KeptPicture>()
  let bytes = 0

  function remove(key: string): void {
    const entry = entries.get(key)
    if (!entry) return
    bytes -= costOf(entry)
    entries.delete(key)
  }

  return {
    get bytes() {
      return bytes
    },
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry
    },
    put(key, entry) {
      remove(key)
      entries.set(key, entry)
      bytes += costOf(entry)
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes) return
        remove(oldest)
      }
    },
  }
}
