/** Log. Path: which subtrees a proof consists of (RFC 9162 sections 2.1.3.1 and 2.1.4.1), before anybody looks a hash up. */
import type { TreeNode } from './frontier.ts'

/** The leaves `[start, end)`, as one subtree. */
export interface Span {
  start: number
  end: number
}

/** The largest power of two below the length of a span that has at least two leaves. */
function middleOf({ start, end }: Span): number {
  let half = 1
  while (half * 2 < end - start) half *= 2
  return start + half
}

/** The subtrees whose hashes prove that a leaf is in the tree of that size, nearest first. */
export function inclusionPath(leaf: number, size: number): Span[] {
  const path: Span[] = []
  for (let span = { start: 0, end: size }; span.end - span.start > 1; ) {
    const middle = middleOf(span)
    const [left, right] = [
      { start: span.start, end: middle },
      { start: middle, end: span.end },
    ]
    const isLeft = leaf < middle
    path.push(isLeft ? right : left)
    span = isLeft ? left : right
  }
  return path.reverse()
}

/** The subtrees whose hashes prove that the first leaves of the tree of size `to` are the tree of size `from`. Nothing is needed from or to nothing. */
export function consistencyPath(from: number, to: number): Span[] {
  if (from === 0 || from === to) return []
  const path: Span[] = []
  let span = { start: 0, end: to }
  // As long as nothing was left of us, the hash of the smaller tree is what the verifier has already.
  let isKnown = true
  while (from !== span.end) {
    const middle = middleOf(span)
    const [left, right] = [
      { start: span.start, end: middle },
      { start: middle, end: span.end },
    ]
    if (from <= middle) {
      path.push(right)
      span = left
    } else {
      path.push(left)
      span = right
      isKnown = false
    }
  }
  if (!isKnown) path.push(span)
  return path.reverse()
}

/** The complete subtrees that a span consists of, largest first; `foldHashes` makes one hash of theirs. A span of a proof begins where its largest subtree may begin. */
export function nodesOf({ start, end }: Span): TreeNode[] {
  const nodes: TreeNode[] = []
  for (let at = start; at < end; ) {
    let level = 0
    while (2 ** (level + 1) <= end - at) level += 1
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}
