/** Contracts. Order: one log per site, without a gap, whoever appends. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { aDisplay, aRecord, FIRST_MS, leafIndexes, readAll } from './a-record.ts'
import { type Engine, eachOpened } from './engine.ts'

export function orderContract(engine: Engine): void {
  const { reopen } = engine
  const { opened, append } = eachOpened(engine)

  it('numbers records without a gap, per site, within one commit and across commits', async () => {
    expect(leafIndexes(await append(aRecord(), aRecord({ site: 'other' }), aRecord()))).toEqual([0, 0, 1])
    expect(leafIndexes(await append(aRecord({ site: 'other' }), aRecord()))).toEqual([1, 2])
  })

  it('never lets time step back along the log', async () => {
    await append(aRecord({ receivedAtMs: FIRST_MS }))
    const [later] = await append(aRecord({ receivedAtMs: FIRST_MS - 60_000 }))
    expect(later).toMatchObject({ received: { receivedAtMs: FIRST_MS, leafIndex: 1 } })
  })

  it('agrees on the order with another process on the same data', async () => {
    const other = await reopen()
    const indexes = []
    for (let i = 0; i < 5; i++) {
      indexes.push(...leafIndexes(await append(aRecord())), ...leafIndexes(await other.records.append([aRecord()], [])))
    }
    await other.close()
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('agrees on the order with others that append at the same time, to the same and to other sites', async () => {
    const others = await Promise.all([reopen(), reopen()])
    const sites = ['a', 'b', 'c', 'd', 'e']
    const batches = Array.from({ length: 30 }, (_, i) =>
      Array.from({ length: 12 }, (_, j) => aRecord({ site: sites[(i * 7 + j * (1 + (i % 4))) % sites.length] as string })),
    )
    // Each batch names the sites in another order, and now and then counts a display of one that it has no record of.
    const appended = await Promise.all(
      batches.map((batch, i) =>
        [opened.storage, ...others][i % 3]?.records.append(batch, i % 5 === 0 ? [{ ...aDisplay, site: sites[i % 3] as string }] : []),
      ),
    )
    for (const site of sites) {
      const records = await readAll(opened.storage, site)
      expect(records.map(({ leafIndex }) => leafIndex)).toEqual(records.map((_, i) => i))
      const kept = new Map(records.map(({ recordId, leafIndex }) => [recordId, leafIndex]))
      const answered = batches.flatMap((batch, i) =>
        batch.flatMap((record, j) => (record.site === site ? [[record.recordId, leafIndexes(appended[i] ?? [])[j]]] : [])),
      )
      expect(new Map(answered as [string, number][])).toEqual(kept)
      const [day] = await opened.storage.rollups.byDay(site, '2026-11-23', '2026-11-23')
      expect(day?.saved).toBe(records.length)
    }
    await Promise.all(others.map((other) => other.close()))
  })

  it('keeps one row of a record that several send at the same time, and gives all of them one answer', async () => {
    const others = await Promise.all([reopen(), reopen()])
    const records = Array.from({ length: 20 }, () => aRecord())
    const answers = await Promise.all(
      [opened.storage, ...others].map((one, i) =>
        one.records.append(
          (i === 1 ? [...records].reverse() : records).map((record) => ({ ...record, recordId: randomUUID() })),
          [],
        ),
      ),
    )
    answers[1]?.reverse()
    for (const i of records.keys()) {
      const ofOne = answers.map((answer) => answer[i])
      expect(ofOne.map((answer) => answer?.status).sort()).toEqual(['new', 'same', 'same'])
      expect(new Set(ofOne.map((answer) => JSON.stringify(answer && 'received' in answer && answer.received))).size).toBe(1)
    }
    expect((await readAll(opened.storage)).map(({ leafIndex }) => leafIndex)).toEqual(records.map((_, i) => i))
    await Promise.all(others.map((other) => other.close()))
  })

  it('still knows everything after it was opened again', async () => {
    const records = [aRecord(), aRecord(), aRecord()]
    const before = await append(...records)
    await opened.storage.close()
    opened.storage = await reopen()
    expect((await append(...records)).map((answer) => ({ ...answer, status: 'new' }))).toEqual(before)
    expect(leafIndexes(await append(aRecord()))).toEqual([3])
  })

  it('keeps what is next to a conflict, and numbers it without a gap', async () => {
    const [known] = [aRecord()]
    await append(known)
    const appended = await append(aRecord(), { ...known, body: '{}' }, aRecord())
    expect(leafIndexes(appended)).toEqual([1, 'conflict', 2])
  })
}
