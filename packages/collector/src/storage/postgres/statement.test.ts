import { expect, test } from 'vitest'
import { statement } from './statement.ts'

test('names become places, the same name the same place; casts stay', () => {
  const query = statement('select :site::text, :n from t where site = :site and at > :fromMs::bigint')({ fromMs: 3, n: 2, site: 'a' })
  expect(query).toMatchObject({ text: 'select $1::text, $2 from t where site = $1 and at > $3::bigint', values: ['a', 2, 3] })
})

test('a value that is missing is found before anything is sent', () => {
  expect(() => statement('select :site')({ sites: 'a' })).toThrow('"site"')
})

test('equal statements share a name, others do not', () => {
  expect(statement('select 1')().name).toBe(statement('select 1')().name)
  expect(statement('select 1')().name).not.toBe(statement('select 2')().name)
})
