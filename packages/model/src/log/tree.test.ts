import { hash } from 'node:crypto'
import { RFC9162 as oracle } from '@transmute/rfc9162'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyFrontier, foldHashes, grow, packFrontier, rootOf, type TreeNode, unpackFrontier } from './frontier.ts'
import { leafHash } from './hash.ts'
import { consistencyPath, inclusionPath, nodesOf, type Span } from './path.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))

/** A whole tree in memory: every node by its place, as a database would keep it. */
function aTree(entries: readonly Uint8Array[]) {
  const nodes = new Map<string, Uint8Array>()
  const leaves = entries.map((entry) => leafHash(sha256, entry))
  leaves.forEach((leaf, index) => void nodes.set(`0/${index}`, leaf))
  const frontier = grow(sha256, emptyFrontier, leaves, ({ level, index, hash }) => void nodes.set(`${level}/${index}`, hash))
  const nodeAt = ({ level, index }: TreeNode) => nodes.get(`${level}/${index}`) as Uint8Array
  const hashOf = (span: Span) => foldHashes(sha256, nodesOf(span).map(nodeAt))
  return {
    leaves,
    frontier,
    rootAt: (size: number) => hashOf({ start: 0, end: size }),
    inclusion: (leaf: number, size: number) => inclusionPath(leaf, size).map(hashOf),
    consistency: (from: number, to: number) => consistencyPath(from, to).map(hashOf),
  }
}

describe('V-8: the RFC 9162 tree of eight leaves', () => {
  const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(bytesOf)
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  const tree = aTree(entries)

  test.each(roots.map((root, size) => [size, root]))('root of %i leaves', (size, root) => {
    expect(hex(rootOf(sha256, aTree(entries.slice(0, size as number)).frontier))).toBe(root)
    expect(hex(tree.rootAt(size as number))).toBe(root)
  })

  test.each([
    [
      0,
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
    [
      5,
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ])('inclusion of leaf %i', (leaf, ...proof) => {
    expect(tree.inclusion(leaf, 8).map(hex)).toEqual(proof)
  })

  test.each([
    [4, 8, ['6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']],
    [
      3,
      7,
      [
        '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
        '07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7',
        'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
        '837dbb152e9b079010717e84e865da4ebc0fa198a806d59d31bf15accef22d0e',
      ],
    ],
  ])('consistency from %i to %i', (from, to, proof) => {
    expect(tree.consistency(from, to).map(hex)).toEqual(proof)
  })
})

const entryAt = (i: number): Uint8Array => Uint8Array.of(i & 255, (i >> 8) & 255)
const entries = (size: number): Uint8Array[] => Array.from({ length: size }, (_, i) => entryAt(i))
/** Mostly small, where the shapes differ most; now and then as large as the oracle can take. */
const aSize = (max: number) => fc.oneof({ weight: 6, arbitrary: fc.nat(70) }, { weight: 1, arbitrary: fc.nat(max) })

describe('beside an independent tree', () => {
  const largest = aTree(entries(5_000))

  test('roots are the same, from 0 to 5,000 leaves', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(aSize(5_000), async (size) => {
        expect(hex(largest.rootAt(size))).toBe(hex(await oracle.treeHead(entries(size))))
      }),
      { numRuns: 30, examples: [[0], [1], [4_096], [5_000]] },
    )
  })

  test('inclusion proofs are the same, and hold', { timeout: 120_000 }, async () => {
    const aLeaf = aSize(4_999).chain((more) => fc.tuple(fc.nat(more), fc.constant(more + 1)))
    await fc.assert(
      fc.asyncProperty(aLeaf, async ([leaf, size]) => {
        const proof = largest.inclusion(leaf, size)
        expect(proof.map(hex)).toEqual((await oracle.PATH(leaf, entries(size))).map(hex))
        const claim = {
          leafIndex: leaf,
          leafHash: largest.leaves[leaf] as Uint8Array,
          treeSize: size,
          rootHash: largest.rootAt(size),
          proof,
        }
        expect(await verifyInclusion(sha256, claim)).toBe(true)
      }),
      { numRuns: 30, examples: [[[4_998, 5_000]], [[4_999, 5_000]], [[0, 1]]] },
    )
  })

  test('consistency proofs are the same, and hold', { timeout: 120_000 }, async () => {
    const sizes = aSize(4_999).chain((more) => fc.tuple(fc.nat(more), fc.constant(more + 1)))
    await fc.assert(
      fc.asyncProperty(sizes, async ([less, to]) => {
        const from = Math.max(1, less)
        const proof = largest.consistency(from, to)
        const fromRoot = largest.rootAt(from)
        // The oracle also says what the verifier knows already.
        const isKnown = Number.isInteger(Math.log2(from)) || from === to
        expect((isKnown ? [fromRoot, ...proof] : proof).map(hex)).toEqual((await oracle.PROOF(from, entries(to))).map(hex))
        expect(await verifyConsistency(sha256, { from, to, fromRoot, toRoot: largest.rootAt(to), proof })).toBe(true)
      }),
      { numRuns: 30, examples: [[[4_096, 5_000]], [[4_999, 5_000]], [[1, 1]]] },
    )
  })

  test('a tree grown in any steps, through any number of restarts, is the tree grown at once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (steps) => {
        let frontier = emptyFrontier
        for (const step of steps) {
          const { leaves } = largest
          frontier = grow(sha256, unpackFrontier(frontier.size, packFrontier(frontier)), leaves.slice(frontier.size, frontier.size + step))
        }
        expect(hex(rootOf(sha256, frontier))).toBe(hex(largest.rootAt(frontier.size)))
      }),
    )
  })

  test('proofs grow with the logarithm of the tree: at most two hashes a level', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(2 ** 40), (one, other) => {
        const [less, size] = [Math.min(one, other), Math.max(one, other) + 1]
        const levels = Math.ceil(Math.log2(size + 1))
        expect(inclusionPath(less, size).length).toBeLessThanOrEqual(levels)
        expect(consistencyPath(less, size).length).toBeLessThanOrEqual(levels + 1)
        expect(inclusionPath(less, size).flatMap(nodesOf).length).toBeLessThanOrEqual(2 * levels)
      }),
    )
  })
})

describe('a proof that was changed in any way', () => {
  const tree = aTree(entries(70))
  const aHash = fc.uint8Array({ minLength: 32, maxLength: 32 })

  test('proves no inclusion', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(69),
        fc.nat(69),
        fc.nat(20),
        aHash,
        fc.constantFrom('leaf', 'root', 'proof', 'more', 'less', 'index'),
        async (one, other, at, forged, what) => {
          const [leaf, size] = [Math.min(one, other), Math.max(one, other) + 1]
          const proof = tree.inclusion(leaf, size)
          const claim = { leafIndex: leaf, leafHash: tree.leaves[leaf] as Uint8Array, treeSize: size, rootHash: tree.rootAt(size), proof }
          if (what === 'leaf') claim.leafHash = forged
          if (what === 'root') claim.rootHash = forged
          if (what === 'more') claim.proof = [...proof, forged]
          if (what === 'index') claim.leafIndex = (leaf + 1) % size
          fc.pre(what !== 'index' || size > 1)
          fc.pre(!['proof', 'less'].includes(what) || proof.length > 0)
          if (what === 'less') claim.proof = proof.slice(1)
          if (what === 'proof') claim.proof = proof.map((hash, i) => (i === at % proof.length ? forged : hash))
          expect(await verifyInclusion(sha256, claim)).toBe(false)
        },
      ),
    )
  })

  test('proves no consistency', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 69 }),
        fc.integer({ min: 1, max: 70 }),
        aHash,
        fc.constantFrom('from', 'to', 'more', 'less'),
        async (one, other, forged, what) => {
          fc.pre(one !== other)
          const [from, to] = [Math.min(one, other), Math.max(one, other)]
          const proof = tree.consistency(from, to)
          const claim = { from, to, fromRoot: tree.rootAt(from), toRoot: tree.rootAt(to), proof }
          if (what === 'from') claim.fromRoot = forged
          if (what === 'to') claim.toRoot = forged
          if (what === 'more') claim.proof = [...proof, forged]
          if (what === 'less') claim.proof = proof.slice(1)
          expect(await verifyConsistency(sha256, claim)).toBe(false)
        },
      ),
    )
  })

  test.each([
    { leafIndex: -1, treeSize: 1 },
    { leafIndex: 0.5, treeSize: 1 },
    { leafIndex: 1, treeSize: 1 },
    { leafIndex: 0, treeSize: Number.NaN },
  ])('a place that cannot be proves nothing: %j', async (changes) => {
    const [leaf] = tree.leaves as [Uint8Array]
    expect(await verifyInclusion(sha256, { leafHash: leaf, rootHash: leaf, proof: [], ...changes })).toBe(false)
  })
})
