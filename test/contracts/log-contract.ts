/** Contracts. Log: a Merkle tree over each site's records, grown in the very commits that keep them. */
import { hash } from 'node:crypto'
import {
  canonicalRecord,
  consistencyPath,
  foldHashes,
  inclusionPath,
  nodesOf,
  recordLeaf,
  rootOf,
  type Span,
  verifyConsistency,
  verifyInclusion,
} from '@placet/model'
import { RFC9162 as oracle } from '@transmute/rfc9162'
import { expect, it } from 'vitest'
import { aRecord, FIRST_MS } from './a-record.ts'
import { type Engine, eachOpened } from './engine.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

export function logContract(engine: Engine): void {
  const { reopen } = engine
  const { opened, append } = eachOpened(engine)

  const hashOf = async (span: Span, site = 'sertius') => foldHashes(sha256, await opened.storage.log.nodes(site, nodesOf(span)))
  const hashesOf = (path: readonly Span[]) => Promise.all(path.map((span) => hashOf(span)))
  const entriesOf = async (site = 'sertius') => {
    const entries = []
    for await (const entry of opened.storage.log.entries(site, 0, (await opened.storage.log.head(site)).size)) entries.push(entry)
    return entries
  }
  /** Records in commits of changing size, so that trees grow from every shape. */
  const appendMany = async (count: number) => {
    const records = Array.from({ length: count }, () => aRecord())
    for (let at = 0, step = 1; at < count; at += step, step = (step % 7) + 1) await append(...records.slice(at, at + step))
    return records
  }

  it('SEC-26: commits to each record with its salt; anyone can make the leaf again', async () => {
    const record = aRecord({ body: '{"action":"save","n":1}', isSkewed: true })
    await append(aRecord(), record)
    const place = await opened.storage.log.place('sertius', record.recordId)
    expect(place).toMatchObject({ recordId: record.recordId, leafIndex: 1, receivedAtMs: FIRST_MS })
    const text = canonicalRecord(record.body, { ...record, leafIndex: 1 })
    expect(text).toContain('"leafIndex":1,"n":1,"origin"')
    expect(hex(place?.leafHash ?? new Uint8Array())).toBe(hex(recordLeaf(sha256, Buffer.from(record.salt, 'hex'), text)))
    expect(await opened.storage.log.place('sertius', aRecord().recordId)).toBeUndefined()
    expect(await opened.storage.log.place('other', record.recordId)).toBeUndefined()
  })

  it('is empty for a site that has none', async () => {
    expect(await opened.storage.log.head('nobody')).toEqual({ size: 0, hashes: [], receivedAtMs: 0 })
    expect(hex(await hashOf({ start: 0, end: 0 }, 'nobody'))).toBe(hash('sha256', ''))
  })

  it('has the roots of RFC 9162 at every size, and every proof holds', async () => {
    const SIZE = 150
    await appendMany(SIZE)
    const leaves = (await entriesOf()).map(({ leafHash }) => leafHash)
    const head = await opened.storage.log.head('sertius')
    expect(hex(rootOf(sha256, head))).toBe(hex(await hashOf({ start: 0, end: SIZE })))
    // The oracle hashes entries to leaves by itself; a tree over our leaves is made of its nodes.
    const rootOfLeaves = async (hashes: Uint8Array[]): Promise<Uint8Array> => {
      if (hashes.length === 1) return hashes[0] as Uint8Array
      let half = 1
      while (half * 2 < hashes.length) half *= 2
      const [left, right] = [await rootOfLeaves(hashes.slice(0, half)), await rootOfLeaves(hashes.slice(half))]
      return oracle.HASH(Uint8Array.from([1, ...left, ...right]))
    }
    for (let size = 1; size <= SIZE; size += 1 + (size % 5)) {
      const rootHash = await hashOf({ start: 0, end: size })
      expect(hex(rootHash)).toBe(hex(await rootOfLeaves(leaves.slice(0, size))))
      for (const leafIndex of [0, size >> 1, size - 1]) {
        const proof = await hashesOf(inclusionPath(leafIndex, size))
        const leafHash = leaves[leafIndex] as Uint8Array
        expect(await verifyInclusion(sha256, { leafIndex, leafHash, treeSize: size, rootHash, proof })).toBe(true)
      }
      const proof = await hashesOf(consistencyPath(size, SIZE))
      expect(await verifyConsistency(sha256, { from: size, to: SIZE, fromRoot: rootHash, toRoot: rootOf(sha256, head), proof })).toBe(true)
    }
  })

  it('rejects a hash that it does not have', async () => {
    await appendMany(20)
    await expect(opened.storage.log.nodes('sertius', [{ level: 0, index: 20 }])).rejects.toThrow('lacks hashes')
    await expect(opened.storage.log.nodes('sertius', [{ level: 4, index: 1 }])).rejects.toThrow('lacks hashes')
  })

  it('grows as one tree whoever appends, and after it was opened again', async () => {
    const other = await reopen()
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        (i % 2 === 0 ? opened.storage : other).records.append([aRecord(), aRecord({ site: 'two' })], []),
      ),
    )
    await other.close()
    await opened.storage.close()
    opened.storage = await reopen()
    await appendMany(9)
    for (const [site, size] of [
      ['sertius', 49],
      ['two', 40],
    ] as const) {
      const head = await opened.storage.log.head(site)
      expect(head.size).toBe(size)
      expect(hex(rootOf(sha256, head))).toBe(hex(await hashOf({ start: 0, end: size }, site)))
      for (const { record, leafHash, ...place } of await entriesOf(site)) {
        expect(record).toMatchObject(place)
        const text = canonicalRecord(record?.body ?? '', {
          site,
          ...place,
          origin: record?.origin ?? '',
          isSkewed: record?.isSkewed ?? true,
        })
        expect(hex(recordLeaf(sha256, Buffer.from(record?.salt ?? '', 'hex'), text))).toBe(hex(leafHash))
      }
    }
  })

  it('takes nothing of a commit that fails into the tree', async () => {
    const [first] = await appendMany(3)
    const before = await opened.storage.log.head('sertius')
    await expect(append(aRecord(), aRecord({ recordId: first?.recordId ?? '' }))).rejects.toThrow()
    expect(await opened.storage.log.head('sertius')).toEqual(before)
    await appendMany(2)
    expect(hex(rootOf(sha256, await opened.storage.log.head('sertius')))).toBe(hex(await hashOf({ start: 0, end: 5 })))
  })

  it('reads leaves of any stretch, over many pages', async () => {
    await append(...Array.from({ length: 1_100 }, () => aRecord()))
    const indexes = []
    for await (const { leafIndex } of opened.storage.log.entries('sertius', 7, 1_050)) indexes.push(leafIndex)
    expect(indexes).toEqual(Array.from({ length: 1_043 }, (_, i) => i + 7))
  })

  it('keeps checkpoints for good, one of a size', async () => {
    const note = 'sertius.example/log\n2\nabc\n\n— sertius.example/log xyz\n'
    expect(await opened.storage.log.newestCheckpoint('sertius')).toBeUndefined()
    await opened.storage.log.keepCheckpoint('sertius', { size: 2, note, signedAtMs: FIRST_MS })
    await opened.storage.log.keepCheckpoint('sertius', { size: 2, note: 'another', signedAtMs: FIRST_MS + 1 })
    await opened.storage.log.keepCheckpoint('sertius', { size: 10, note: 'ten', signedAtMs: FIRST_MS + 2 })
    await opened.storage.log.keepCheckpoint('other', { size: 99, note: 'other', signedAtMs: FIRST_MS })
    expect(await opened.storage.log.newestCheckpoint('sertius')).toEqual({ size: 10, note: 'ten', signedAtMs: FIRST_MS + 2 })
    const kept = []
    for await (const checkpoint of opened.storage.log.checkpoints('sertius', 0)) kept.push(checkpoint)
    expect(kept).toEqual([
      { size: 2, note, signedAtMs: FIRST_MS },
      { size: 10, note: 'ten', signedAtMs: FIRST_MS + 2 },
    ])
  })

  it.each([
    'update log_node set hash = hash',
    'delete from log_node',
    'update log_head set size = 1',
    'delete from log_head',
    "update checkpoint set note = ''",
    'delete from checkpoint',
  ])('refuses "%s": the log is appended only', async (sql) => {
    await appendMany(20)
    await opened.storage.log.keepCheckpoint('sertius', { size: 2, note: 'two', signedAtMs: FIRST_MS })
    await expect(engine.tamper(sql)).rejects.toThrow(/append-only/)
  })
}
