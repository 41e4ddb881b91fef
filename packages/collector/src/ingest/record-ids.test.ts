import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createRecordIds } from './record-ids.ts'

const ids = (count: number) => Array.from({ length: count }, createRecordIds(randomUUID))
const beginningOf = (id: string) => id.slice(0, 8)

test('ids are UUIDs of version 4, and none comes twice', () => {
  const made = ids(10_000)
  for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(made).size).toBe(made.length)
})

test('a hundred and twenty-eight in a row begin alike, and the next ones otherwise', () => {
  const made = ids(1_280)
  expect(new Set(made.map(beginningOf)).size).toBe(10)
  expect(new Set(made.slice(0, 128).map(beginningOf)).size).toBe(1)
})

test('what follows is new for each, also where the beginning is the same', () => {
  expect(new Set(ids(128).map((id) => id.slice(8))).size).toBe(128)
})
