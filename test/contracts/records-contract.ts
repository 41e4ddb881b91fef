/** Contracts. Records: kept as they came, once, for good. */
import { randomUUID } from 'node:crypto'
import { StorageUnavailable } from '@placet/collector'
import { expect, it } from 'vitest'
import { aRecord, FIRST_MS, leafIndexes, readAll } from './a-record.ts'
import { type Engine, eachOpened } from './engine.ts'

export function recordsContract(engine: Engine): void {
  const { tamper } = engine
  const { opened, append } = eachOpened(engine)

  it('keeps one row when a record is sent twice, and gives the first answer again', async () => {
    const record = aRecord()
    const [first] = await append(record)
    const [again] = await append({ ...record, recordId: randomUUID(), receivedAtMs: FIRST_MS + 5_000 })
    expect(first).toMatchObject({ status: 'new', received: { recordId: record.recordId, leafIndex: 0, receivedAtMs: FIRST_MS } })
    expect(again).toEqual({ ...first, status: 'same' })
    expect(await readAll(opened.storage)).toHaveLength(1)
  })

  it('finds a record of a site by its id', async () => {
    const record = aRecord({ isSkewed: true })
    await append(aRecord(), record, aRecord())
    const { recordId, body, origin, salt } = record
    expect(await opened.storage.records.find('sertius', recordId)).toEqual({
      recordId,
      body,
      origin,
      salt,
      isSkewed: true,
      leafIndex: 1,
      receivedAtMs: FIRST_MS,
    })
    expect(await opened.storage.records.find('other', recordId)).toBeUndefined()
    expect(await opened.storage.records.find('sertius', randomUUID())).toBeUndefined()
  })

  it('knows a record sent twice in the same commit', async () => {
    const record = aRecord()
    const appended = await append(record, { ...record, recordId: randomUUID() }, aRecord())
    expect(appended.map(({ status }) => status)).toEqual(['new', 'same', 'new'])
    expect(leafIndexes(appended)).toEqual([0, 0, 1])
  })

  it('refuses another body under a known event, and keeps the first', async () => {
    const record = aRecord()
    await append(record)
    expect(await append({ ...record, body: '{"n":"other"}' })).toEqual([{ status: 'conflict' }])
    expect((await readAll(opened.storage)).map(({ body }) => body)).toEqual([record.body])
  })

  it('takes the same event of two sites as two', async () => {
    const record = aRecord()
    const appended = await append(record, { ...record, site: 'other', recordId: randomUUID() })
    expect(appended.map(({ status }) => status)).toEqual(['new', 'new'])
  })

  it('keeps nothing of a commit that fails, and leaves no gap behind', async () => {
    const first = aRecord()
    await append(first)
    await expect(append(aRecord(), aRecord({ recordId: first.recordId }))).rejects.toThrow()
    expect(await readAll(opened.storage)).toHaveLength(1)
    expect(leafIndexes(await append(aRecord()))).toEqual([1])
    expect(await opened.storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ saved: 2 }])
  })

  it('gives back what it was given', async () => {
    const record = aRecord({ isSkewed: true, body: '{"text":"é \\u0000 日本"}' })
    await append(record)
    const { recordId, receivedAtMs, origin, isSkewed, body, salt } = record
    expect(await readAll(opened.storage)).toEqual([{ recordId, receivedAtMs, origin, isSkewed, body, salt, leafIndex: 0 }])
  })

  it('reads a period in log order, first instant in and last one out, over many pages', async () => {
    const records = Array.from({ length: 1_234 }, (_, i) => aRecord({ receivedAtMs: FIRST_MS + Math.floor(i / 10) }))
    await append(...records)
    const read = []
    for await (const { leafIndex } of opened.storage.records.read('sertius', FIRST_MS + 1, FIRST_MS + 110)) read.push(leafIndex)
    expect(read).toEqual(Array.from({ length: 1_090 }, (_, i) => i + 10))
  })

  it('keeps text as it came, whatever it looks like', async () => {
    const hostile = [
      `'; drop table record; --`,
      '{"a","b"}',
      '{}',
      'NULL',
      '',
      '\\x00 \\" \\\\ $1 :site %s',
      'line\nbreak\r\ttab',
      '\u202e right to left \u2028 \ufeff',
      '😀 e\u0301 é',
      'x'.repeat(200_000),
    ]
    const bodies = hostile.map((text) => JSON.stringify({ text }))
    await append(...hostile.map((text, i) => aRecord({ body: bodies[i] as string, origin: text.slice(0, 100) })))
    const read = await readAll(opened.storage)
    expect(read.map(({ body }) => body)).toEqual(bodies)
    expect(read.map(({ origin }) => origin)).toEqual(hostile.map((text) => text.slice(0, 100)))
  })

  it.each([
    ['NUL', 'a\0b'],
    ['a lone surrogate', 'a\ud800b'],
  ])('refuses %s, with nothing kept: not every engine could give it back', async (_name, text) => {
    for (const changes of [{ body: text }, { origin: text }]) {
      const refusal = await append(aRecord(), aRecord(changes)).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(Error)
      // Coming back with it would not help.
      expect(refusal).not.toBeInstanceOf(StorageUnavailable)
    }
    expect(await readAll(opened.storage)).toEqual([])
    expect(leafIndexes(await append(aRecord()))).toEqual([0])
  })

  it('takes a record of any time, and counts it on its UTC day', async () => {
    const times = ['1970-01-01T00:00:00.000Z', '2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00.000Z', '2999-12-31T23:59:59.999Z']
    for (const time of times) await append(aRecord({ receivedAtMs: Date.parse(time) }))
    expect((await readAll(opened.storage)).map(({ receivedAtMs }) => new Date(receivedAtMs).toISOString())).toEqual(times)
    expect((await opened.storage.rollups.byDay('sertius', '1970-01-01', '2999-12-31')).map(({ day }) => day)).toEqual(
      times.map((time) => time.slice(0, 10)),
    )
  })

  it('appends nothing when there is nothing to append', async () => {
    expect(await opened.storage.records.append([], [])).toEqual([])
  })

  it.each(["update record set body = '{}'", 'delete from record', "update notice set canonical = '{}'", 'delete from notice'])(
    'refuses "%s": evidence is appended only',
    async (sql) => {
      await append(aRecord())
      await opened.storage.notices.keep('sertius', [{ hash: 'a', language: 'fr', canonical: '{"n":1}' }], FIRST_MS)
      await expect(tamper(sql)).rejects.toThrow(/append-only/)
    },
  )
}
