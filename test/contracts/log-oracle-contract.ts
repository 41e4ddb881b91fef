/** Contracts. Log beside an oracle: trees of 0 to 5,000 leaves, kept by an engine in commits of any size, against an independent implementation. */
import { hash } from 'node:crypto'
import { createProofs, type Storage } from '@placet/collector'
import { canonicalRecord, verifyConsistency, verifyInclusion } from '@placet/model'
import { RFC9162 as oracle } from '@transmute/rfc9162'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aRecord } from './a-record.ts'
import type { Engine } from './engine.ts'

const MOST = 5_000
const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Mostly small, where shapes differ most; now and then as large as trees get here. */
const aSize = (max: number) => fc.oneof({ weight: 3, arbitrary: fc.nat(70) }, { weight: 2, arbitrary: fc.nat(max) })

/** Fills the log in commits whose sizes are given again and again. */
async function fill(storage: Storage, commits: readonly number[]): Promise<void> {
  for (let size = 0, i = 0; size < MOST; i += 1) {
    const count = Math.min(commits[i % commits.length] as number, MOST - size)
    await storage.records.append(
      Array.from({ length: count }, () => aRecord()),
      [],
    )
    size += count
  }
}

/** What each leaf is the hash of: the oracle hashes it by itself. */
async function commitmentsOf(storage: Storage): Promise<Uint8Array[]> {
  const commitments: Uint8Array[] = []
  for await (const { record, leafHash } of storage.log.entries('sertius', 0, MOST)) {
    if (!record) throw new Error('Nothing was erased here.')
    const text = Buffer.from(canonicalRecord(record.body, { ...record, site: 'sertius' }))
    const commitment = sha256(Buffer.concat([Buffer.from(record.salt, 'hex'), text]))
    expect(hex(await oracle.leaf(commitment))).toBe(hex(leafHash))
    commitments.push(commitment)
  }
  return commitments
}

export function logOracleContract({ open }: Engine): void {
  it('has the roots and proofs of an independent tree, from 0 to 5,000 leaves', { timeout: 180_000 }, async () => {
    const storage = await open()
    try {
      const [commits = [1]] = fc.sample(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 20 }), 1)
      await fill(storage, commits)
      const entries = await commitmentsOf(storage)
      expect(entries).toHaveLength(MOST)
      const proofs = createProofs(storage.log)

      const sizes: [number][] = [[0], [1], [4_096], [4_999], [MOST]]
      await fc.assert(
        fc.asyncProperty(aSize(MOST), async (size) => {
          expect(hex(await proofs.rootAt('sertius', size))).toBe(hex(await oracle.treeHead(entries.slice(0, size))))
        }),
        { numRuns: 25, examples: sizes },
      )

      const aPair = aSize(MOST - 1).chain((more) => fc.tuple(fc.nat(more), fc.constant(more + 1)))
      await fc.assert(
        fc.asyncProperty(aPair, async ([leafIndex, size]) => {
          const leafHash = await oracle.leaf(entries[leafIndex] as Uint8Array)
          const claim = await proofs.inclusion('sertius', { recordId: '', receivedAtMs: 0, leafIndex, leafHash }, size)
          expect(claim.proof.map(hex)).toEqual((await oracle.PATH(leafIndex, entries.slice(0, size))).map(hex))
          expect(await verifyInclusion(sha256, claim)).toBe(true)
        }),
        { numRuns: 25, examples: [[[0, MOST]], [[4_999, MOST]], [[4_095, 4_096]]] },
      )

      await fc.assert(
        fc.asyncProperty(aPair, async ([less, to]) => {
          const from = Math.max(1, less)
          const claim = await proofs.consistency('sertius', from, to)
          // The oracle also says what the verifier knows already.
          const isKnown = Number.isInteger(Math.log2(from)) || from === to
          const proof = isKnown ? [claim.fromRoot, ...claim.proof] : claim.proof
          expect(proof.map(hex)).toEqual((await oracle.PROOF(from, entries.slice(0, to))).map(hex))
          expect(await verifyConsistency(sha256, claim)).toBe(true)
        }),
        { numRuns: 25, examples: [[[4_096, MOST]], [[4_999, MOST]], [[16, 17]]] },
      )
    } finally {
      await storage.close()
    }
  })
}
