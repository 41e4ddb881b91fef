/** Contracts. Erasure: what a record said is gone, what proves the others stays. */
import { hash, randomUUID } from 'node:crypto'
import { subjectKeyOf, type Tombstone } from '@placet/collector'
import { consistencyPath, foldHashes, inclusionPath, nodesOf, rootOf, type Span, verifyConsistency, verifyInclusion } from '@placet/model'
import { expect, it } from 'vitest'
import { aRecord, FIRST_MS, leafIndexes, readAll } from './a-record.ts'
import { type Engine, eachOpened } from './engine.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))

export function erasureContract(engine: Engine): void {
  const { opened, append } = eachOpened(engine)
  const SUBJECT = subjectKeyOf('8Jq2mZb7T0yYw4kQxN1u3A')
  const hashesOf = (path: readonly Span[]) =>
    Promise.all(path.map(async (span) => foldHashes(sha256, await opened.storage.log.nodes('sertius', nodesOf(span)))))
  const tombstonesOf = async () => {
    const tombstones: Tombstone[] = []
    for await (const tombstone of opened.storage.erasure.tombstones()) tombstones.push(tombstone)
    return tombstones
  }

  it('SEC-21: finds what is kept of a subject by the hash of its id, and nothing of another', async () => {
    const mine = [aRecord({ subjectKey: SUBJECT }), aRecord({ subjectKey: SUBJECT })]
    await append(aRecord(), mine[0] as never, aRecord(), aRecord({ subjectKey: SUBJECT, site: 'other' }))
    await append(mine[1] as never)
    const found = await opened.storage.records.ofSubject('sertius', SUBJECT)
    expect(found.map(({ leafIndex, body, salt }) => [leafIndex, body, salt])).toEqual([
      [1, mine[0]?.body, mine[0]?.salt],
      [3, mine[1]?.body, mine[1]?.salt],
    ])
    expect(await opened.storage.records.ofSubject('sertius', subjectKeyOf('nobody'))).toEqual([])
  })

  it('SEC-23: destroys what the record said and its salt; leaf and tombstone stay, and every proof still holds', async () => {
    const records = Array.from({ length: 37 }, (_, i) => aRecord(i % 5 === 0 ? { subjectKey: SUBJECT } : {}))
    await append(...records)
    const before = await opened.storage.log.head('sertius')
    const doomed = records.filter(({ subjectKey }) => subjectKey === SUBJECT)
    const made = await opened.storage.erasure.erase(
      'sertius',
      doomed.map(({ recordId }) => recordId),
      'subject',
      FIRST_MS + 9,
    )
    expect(made.map(({ leafIndex, reason, erasedAtMs }) => [leafIndex, reason, erasedAtMs])).toEqual(
      doomed.map((_, i) => [i * 5, 'subject', FIRST_MS + 9]),
    )
    expect(await opened.storage.records.ofSubject('sertius', SUBJECT)).toEqual([])
    expect((await readAll(opened.storage)).map(({ leafIndex }) => leafIndex)).toEqual(records.flatMap((_, i) => (i % 5 === 0 ? [] : [i])))
    await append(aRecord(), aRecord())
    const head = await opened.storage.log.head('sertius')
    const rootHash = rootOf(sha256, head)
    for await (const entry of opened.storage.log.entries('sertius', 0, 37)) {
      const isErased = entry.leafIndex % 5 === 0
      expect(entry.record === undefined).toBe(isErased)
      expect(entry.tombstone).toEqual(isErased ? { reason: 'subject', erasedAtMs: FIRST_MS + 9 } : undefined)
      const { leafIndex, leafHash } = entry
      const proof = await hashesOf(inclusionPath(leafIndex, head.size))
      expect(await verifyInclusion(sha256, { leafIndex, leafHash, treeSize: head.size, rootHash, proof })).toBe(true)
    }
    const proof = await hashesOf(consistencyPath(37, head.size))
    const roots = { fromRoot: rootOf(sha256, before), toRoot: rootHash }
    expect(await verifyConsistency(sha256, { from: 37, to: head.size, ...roots, proof })).toBe(true)
    expect(await opened.storage.log.place('sertius', doomed[0]?.recordId ?? '')).toMatchObject({ leafIndex: 0 })
  })

  it('knows an erased event sent again, with the same body or another, and keeps nothing of it', async () => {
    const record = aRecord()
    await append(record, aRecord())
    await opened.storage.erasure.erase('sertius', [record.recordId], 'subject', FIRST_MS)
    const answers = await append(record, aRecord(), { ...record, recordId: randomUUID(), body: '{}' })
    expect(leafIndexes(answers)).toEqual(['erased', 2, 'erased'])
    expect(await readAll(opened.storage)).toHaveLength(2)
  })

  it('erases once, and passes over what it does not know', async () => {
    const record = aRecord()
    await append(record)
    const erase = (recordId: string, site = 'sertius') => opened.storage.erasure.erase(site, [recordId], 'operator', FIRST_MS)
    expect(await erase(record.recordId, 'other')).toEqual([])
    expect(await erase(randomUUID())).toEqual([])
    expect(await erase(record.recordId)).toHaveLength(1)
    expect(await erase(record.recordId)).toEqual([])
    expect(await tombstonesOf()).toEqual([
      { site: 'sertius', recordId: record.recordId, eventId: record.eventId, leafIndex: 0, reason: 'operator', erasedAtMs: FIRST_MS },
    ])
  })

  it('leaves the rates alone: they name nobody', async () => {
    const record = aRecord()
    await append(record)
    await opened.storage.erasure.erase('sertius', [record.recordId], 'subject', FIRST_MS)
    expect(await opened.storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ saved: 1 }])
  })

  it('SEC-24: tombstones from elsewhere erase what a restored backup brought back, and keep events erased that it never had', async () => {
    const [kept, resurrected, unknown] = [aRecord(), aRecord(), aRecord()]
    await append(kept, resurrected)
    const tombstoneOf = ({ recordId, eventId }: typeof kept, leafIndex: number): Tombstone => ({
      ...{ site: 'sertius', recordId, eventId, leafIndex, reason: 'subject', erasedAtMs: FIRST_MS },
    })
    const tombstones = [tombstoneOf(resurrected, 1), tombstoneOf(unknown, 2)]
    expect(await opened.storage.erasure.bury(tombstones)).toBe(2)
    expect(await opened.storage.erasure.bury(tombstones)).toBe(0)
    expect((await readAll(opened.storage)).map(({ recordId }) => recordId)).toEqual([kept.recordId])
    const answers = await append(unknown, resurrected, aRecord())
    expect(leafIndexes(answers)).toEqual(['erased', 'erased', 2])
    expect((await readAll(opened.storage)).map(({ leafIndex }) => leafIndex)).toEqual([0, 2])
  })

  it('reads tombstones over many pages', async () => {
    const records = Array.from({ length: 1_100 }, () => aRecord())
    await append(...records)
    await opened.storage.erasure.erase(
      'sertius',
      records.map(({ recordId }) => recordId),
      'retention',
      FIRST_MS,
    )
    expect(new Set((await tombstonesOf()).map(({ recordId }) => recordId)).size).toBe(1_100)
  })

  it.each(['update tombstone set erased_at_ms = 0', 'delete from tombstone', "update record set body = '{}'", 'delete from record'])(
    'refuses "%s", also where there is a tombstone',
    async (sql) => {
      const [first] = [aRecord(), await append(aRecord())]
      await append(first)
      await opened.storage.erasure.erase('sertius', [first.recordId], 'subject', FIRST_MS)
      await expect(engine.tamper(sql)).rejects.toThrow(/append-only/)
    },
  )
}
