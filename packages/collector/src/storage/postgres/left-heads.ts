/** Storage. Left heads: the ends of the logs as this collector left them, so that a commit need not ask where they are before it is placed. */
import type { Head } from '../place-records.ts'

interface Left {
  head: Head
  /** Commits in a row before which nobody else had moved the head. */
  alone: number
}

export interface LeftHeads {
  /** The heads of these sites, where this collector alone has moved them for a while; `undefined` where any must be asked for. */
  expected(sites: readonly string[]): Map<string, Head> | undefined
  /** After a commit: the heads that it found, and those that it moved. */
  left(found: ReadonlyMap<string, Head>, moved: ReadonlyMap<string, Head>): void
  /** When nobody knows what became of them. */
  forget(sites: readonly string[]): void
}

/** With two collectors at work on a site, one in 256 commits is placed in vain. */
const ALONE_FOR = 8
/** Sites remembered; a head has some hundred bytes. */
const MAX_SITES = 10_000

export function createLeftHeads(aloneFor = ALONE_FOR): LeftHeads {
  const known = new Map<string, Left>()
  return {
    expected(sites) {
      const heads = new Map<string, Head>()
      for (const site of sites) {
        const left = known.get(site)
        if (!left || left.alone < aloneFor) return undefined
        heads.set(site, left.head)
      }
      return heads
    },
    left(found, moved) {
      for (const [site, head] of found) {
        const before = known.get(site)
        const isAlone = before !== undefined && before.head.size === head.size && Buffer.compare(before.head.frontier, head.frontier) === 0
        if (!before && known.size >= MAX_SITES) known.clear()
        known.set(site, { head: moved.get(site) ?? head, alone: isAlone ? before.alone + 1 : 0 })
      }
    },
    forget(sites) {
      for (const site of sites) known.delete(site)
    },
  }
}
