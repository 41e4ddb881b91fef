import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { backupSqlite, migrateSqlite, openSqlite, StorageUnavailable, sqliteFileOf } from '@placet/collector'
import { afterAll, expect, test } from 'vitest'
import { migrationsOf } from './migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'placet-contract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const newFile = () => join(folder, `${++count}.db`)
let file = ''

const tamperWith = (sql: string) => {
  const database = new DatabaseSync(file)
  try {
    database.exec(sql)
  } finally {
    database.close()
  }
}

test('SQLite syncs at each commit and writes ahead', async () => {
  const storage = await openSqlite(newFile(), 0)
  await storage.close()
  // The mode is kept in the file; synchronous is not, and is read from the connection in `connection.test.ts`.
  const database = new DatabaseSync(join(folder, `${count}.db`))
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  database.close()
})

test('the database can be read by its owner alone', async () => {
  const name = newFile()
  await (await openSqlite(name, 0)).close()
  expect(statSync(name).mode & 0o077).toBe(0)
})

test('a database of a newer release is refused and left as it is', async () => {
  file = newFile()
  await (await openSqlite(file, 0)).close()
  tamperWith("insert into migration (name, applied_at_ms) values ('9999-future.sql', 0)")
  await expect(openSqlite(file, 0)).rejects.toThrow(/newer release \(9999-future\.sql\)/)
})

test('migrating twice applies everything once', async () => {
  file = newFile()
  expect(await migrateSqlite(file, 0)).toEqual(migrationsOf('sqlite'))
  expect(await migrateSqlite(file, 0)).toEqual([])
})

test('while another process holds the write lock, storage says that it is not available', async () => {
  file = newFile()
  const storage = await openSqlite(file, 0)
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  await expect(storage.ready()).rejects.toBeInstanceOf(StorageUnavailable)
  other.exec('rollback')
  await expect(storage.ready()).resolves.toBeUndefined()
  other.close()
  await storage.close()
})

test('a backup taken while the collector runs is whole, and never overwrites', async () => {
  file = newFile()
  const storage = await openSqlite(file, 0)
  const record = {
    site: 's',
    recordId: 'r',
    eventId: 'e',
    body: '{}',
    salt: '00'.repeat(16),
    subjectKey: '00'.repeat(16),
    origin: 'o',
    receivedAtMs: 1,
    isSkewed: false,
    tally: null,
  }
  await storage.records.append([record], [])
  const target = newFile()
  expect(await backupSqlite(file, target)).toMatchObject({ records: 1 })
  await expect(backupSqlite(file, target)).rejects.toThrow(/never overwrites/)
  await expect(backupSqlite(newFile(), newFile())).rejects.toThrow(/There is no database/)
  await storage.close()
  const copy = await openSqlite(target, 0)
  expect(await copy.records.append([record], [])).toMatchObject([{ status: 'same', received: { leafIndex: 0 } }])
  await copy.close()
})

test.each([
  ['file:.data/placet.db', '.data/placet.db'],
  ['file:///var/placet.db', '/var/placet.db'],
  ['./placet.db', './placet.db'],
])('%s names the file %s', (url, expected) => {
  expect(sqliteFileOf(url)).toBe(expected)
})

test('an engine that this release does not have is named, not guessed', () => {
  expect(() => sqliteFileOf('mysql://localhost/placet')).toThrow('"mysql:"')
})
