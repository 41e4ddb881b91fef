import { copyFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { aDatabaseFile } from '../../fixtures/a-collector.ts'
import { aNewRecord as aRecord } from '../../fixtures/a-new-record.ts'
import { StorageUnavailable } from '../storage.ts'
import { createAppendThread } from './append-thread.ts'
import { openConnection } from './connection.ts'
import { migrate } from './migrate.ts'

function aThread() {
  const file = aDatabaseFile()
  const database = openConnection(file)
  migrate(database, 0)
  onTestFinished(() => database.close())
  const thread = createAppendThread(file)
  onTestFinished(() => thread.close())
  return { file, database, ...thread }
}

test('appends are answered in the order they were handed over, and seen by other connections', async () => {
  const { database, append } = aThread()
  const answers = await Promise.all(Array.from({ length: 20 }, () => append([aRecord()], [])))
  expect(answers.map(([answer]) => answer && 'received' in answer && answer.received.leafIndex)).toEqual(answers.map((_, i) => i))
  expect(database.prepare('select count(*) as n from record').get()).toEqual({ n: 20 })
})

test('what was kept is in the file by itself soon after, though nobody asked for it and the write-ahead log is short', async () => {
  const { file, append } = aThread()
  await append([aRecord()], [])
  const recordsOfFile = () => {
    const alone = `${file}.alone`
    copyFileSync(file, alone)
    const copy = new DatabaseSync(alone)
    try {
      return copy.prepare('select count(*) as n from record').get()?.n
    } catch {
      // Not even the tables are there yet.
      return 0
    } finally {
      copy.close()
    }
  }
  await expect.poll(recordsOfFile, { timeout: 10_000 }).toBe(1)
  await append([aRecord()], [])
  await expect.poll(recordsOfFile, { timeout: 10_000 }).toBe(2)
})

test('faults keep their kind: what may pass, and what is about the data', async () => {
  const { file, append } = aThread()
  const record = aRecord()
  await append([record], [])
  await expect(append([aRecord({ recordId: record.recordId })], [])).rejects.not.toBeInstanceOf(StorageUnavailable)
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  await expect(append([aRecord()], [])).rejects.toBeInstanceOf(StorageUnavailable)
  other.exec('rollback')
  other.close()
  expect(await append([aRecord()], [])).toMatchObject([{ status: 'new', received: { leafIndex: 1 } }])
})

test('closing settles what was handed over first', async () => {
  const { append, close } = aThread()
  const answers = Array.from({ length: 5 }, () => append([aRecord()], []))
  await close()
  expect((await Promise.all(answers)).flat()).toHaveLength(5)
  await close()
})

test('a thread that cannot start says so to whoever waits, and the next append tries again', async () => {
  const thread = createAppendThread('/dev/null/placet.db')
  await expect(thread.append([aRecord()], [])).rejects.toBeInstanceOf(StorageUnavailable)
  await expect(thread.append([aRecord()], [])).rejects.toBeInstanceOf(StorageUnavailable)
  await thread.close()
})

test('appends that wait for the disk share a transaction, and one that cannot be kept spoils no other', async () => {
  const { database, append } = aThread()
  const record = aRecord()
  const bad = aRecord({ recordId: record.recordId })
  const [one, two, three] = await Promise.allSettled([append([record], []), append([bad], []), append([aRecord(), aRecord()], [])])
  expect(one).toMatchObject({ value: [{ status: 'new' }] })
  expect(two).toMatchObject({ status: 'rejected' })
  expect(three).toMatchObject({ value: [{ status: 'new' }, { status: 'new' }] })
  expect(database.prepare('select count(*) as n from record').get()).toEqual({ n: 3 })
})
