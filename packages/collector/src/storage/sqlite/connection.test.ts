import { expect, test } from 'vitest'
import { aDatabaseFile } from '../../fixtures/a-collector.ts'
import { StorageUnavailable } from '../storage.ts'
import { openConnection, transact } from './connection.ts'
import { migrate } from './migrate.ts'

test('every commit is synced to the disk before it is answered', () => {
  const database = openConnection(aDatabaseFile())
  expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 })
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  database.close()
})

test('"insert or replace" cannot remove evidence either', () => {
  const database = openConnection(aDatabaseFile())
  migrate(database, 0)
  const insert = (or: string) =>
    database.exec(`insert ${or} into record values (null, 'sertius', 0, 'r', 'e', 0, 'o', 0, 1, '{}', x'00', x'00', x'00')`)
  insert('')
  expect(() => insert('or replace')).toThrow('append-only')
  database.close()
})

test('work that fails leaves nothing behind', () => {
  const database = openConnection(aDatabaseFile())
  database.exec('create table t (x integer)')
  expect(() =>
    transact(database, () => {
      database.exec('insert into t values (1)')
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(database.prepare('select count(*) as n from t').get()).toEqual({ n: 0 })
  database.close()
})

test('a full disk is told as "not available now", and what was there stays', () => {
  const database = openConnection(aDatabaseFile())
  database.exec('create table t (x text)')
  const { page_count: pages } = database.prepare('pragma page_count').get() as { page_count: number }
  database.exec(`pragma max_page_count = ${pages + 1}`)
  const fill = () => transact(database, () => database.exec('insert into t select hex(randomblob(5000)) from (values (1), (2), (3), (4))'))
  expect(fill).toThrow(StorageUnavailable)
  expect(database.prepare('select count(*) as n from t').get()).toEqual({ n: 0 })
  database.close()
})
