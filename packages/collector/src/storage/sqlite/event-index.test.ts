import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { aDatabaseFile } from '../../fixtures/a-collector.ts'
import { aNewRecord } from '../../fixtures/a-new-record.ts'
import type { NewRecord } from '../storage.ts'
import { createAppend } from './append.ts'
import { openConnection } from './connection.ts'
import { createErasure } from './erasure.ts'
import { createEventIndex } from './event-index.ts'
import { migrate } from './migrate.ts'

const MOST_UNINDEXED = 20

const aRecord = (site: string, eventId: string = randomUUID()): NewRecord => aNewRecord({ site, eventId })

function aDatabase() {
  const file = aDatabaseFile()
  const first = openConnection(file)
  onTestFinished(() => first.close())
  migrate(first, 0)
  const open = () => {
    const database = openConnection(file)
    onTestFinished(() => database.close())
    return createAppend(database, { mostUnindexed: MOST_UNINDEXED })
  }
  return { file, database: first, open }
}

const sites = ['one', 'two']
const step = fc.record({
  what: fc.constantFrom('append', 'append', 'append', 'again', 'elsewhere', 'undone', 'reopen'),
  site: fc.constantFrom(...sites),
  count: fc.integer({ min: 1, max: 15 }),
  pick: fc.nat(),
})

test('an event is kept once, whoever appends, whatever was undone, and wherever the index ends', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { database, open } = aDatabase()
      let append = open()
      const other = open()
      const kept: NewRecord[] = []
      const keep = (by: typeof append, records: NewRecord[]) => {
        expect(by(records, []).map(({ status }) => status)).toEqual(records.map(() => 'new'))
        kept.push(...records)
      }
      for (const { what, site, count, pick } of steps) {
        const fresh = Array.from({ length: count }, () => aRecord(site))
        const known = kept[pick % (kept.length || 1)]
        if (what === 'append') keep(append, fresh)
        else if (what === 'elsewhere') keep(other, fresh)
        else if (what === 'reopen') append = open()
        else if (!known) continue
        else if (what === 'undone') expect(() => append([...fresh, { ...aRecord(site), recordId: known.recordId }], [])).toThrow()
        else {
          const elsewhere = aRecord(sites.find((other) => other !== known.site) as string, known.eventId)
          const isNew = !kept.some(({ site, eventId }) => site === elsewhere.site && eventId === elsewhere.eventId)
          const added = isNew ? [...fresh, elsewhere] : fresh
          const answers = append([{ ...known, recordId: randomUUID() }, { ...known, body: '{"n":1}' }, ...added], [])
          expect(answers[0]).toMatchObject({ status: 'same', received: { recordId: known.recordId } })
          expect(answers[1]).toEqual({ status: 'conflict' })
          expect(answers.slice(2).map(({ status }) => status)).toEqual(added.map(() => 'new'))
          kept.push(...added)
        }
      }
      expect(append(kept, []).map(({ status }) => status)).toEqual(kept.map(() => 'same'))
      expect(database.prepare('select count(*) as n from record').get()).toEqual({ n: kept.length })
    }),
    { numRuns: 60 },
  )
})

test('the index is filled slice by slice once it lacks many, and holds every event of a slice once', () => {
  const { database, open } = aDatabase()
  const append = open()
  const lacking = () => Number(database.prepare('select (select count(*) from record) - (select count(*) from record_event) as n').get()?.n)
  append(
    Array.from({ length: MOST_UNINDEXED + 1 }, () => aRecord('one')),
    [],
  )
  expect(lacking()).toBe(MOST_UNINDEXED + 1)
  for (let i = 0; i < 200; i++) append([aRecord('one')], [])
  expect(lacking()).toBeLessThanOrEqual(MOST_UNINDEXED + 16)
  const through = 'select min(seq) as least from indexed_through'
  const missing = `select count(*) as n from record where seq <= (${through}) and seq not in (select seq from record_event)`
  expect(database.prepare(missing).get()).toEqual({ n: 0 })
  expect(database.prepare(through).get()?.least).toBeGreaterThan(0)
})

test('memory holds only what the index lacks', () => {
  const { database, open } = aDatabase()
  const append = open()
  append(
    Array.from({ length: 60 }, () => aRecord('one')),
    [],
  )
  const index = createEventIndex(database, MOST_UNINDEXED)
  const lacking = () => Number(database.prepare('select (select count(*) from record) - (select count(*) from record_event) as n').get()?.n)
  for (let i = 0; i < 40; i++) {
    index.knownOf([])
    index.committed([])
    expect(index.lacks).toBe(lacking())
  }
  expect(lacking()).toBeLessThanOrEqual(MOST_UNINDEXED)
})

test('an event that was erased stays known, in the index and beyond it', async () => {
  const { database, open } = aDatabase()
  const append = open()
  const records = Array.from({ length: 60 }, () => aRecord('one'))
  for (const record of records) append([record], [])
  const ids = records.map(({ recordId }) => recordId)
  await createErasure(database, async () => {}).erase('one', ids, 'subject', 0)
  expect(new Set(append(records, []).map(({ status }) => status))).toEqual(new Set(['erased']))
})

test('a text that is no UUID is an event like any other', () => {
  const { open } = aDatabase()
  const append = open()
  const records = ['', 'a', 'A', '-a', 'élan', 'a/b', '00'].map((eventId) => aRecord('one', eventId))
  append(records, [])
  for (let i = 0; i < 60; i++) append([aRecord('one')], [])
  expect(append(records, []).map(({ status }) => status)).toEqual(records.map(() => 'same'))
  expect(open()(records, []).map(({ status }) => status)).toEqual(records.map(() => 'same'))
})

test('what the index says cannot be changed or taken away', () => {
  const { file, open } = aDatabase()
  const append = open()
  for (let i = 0; i < 60; i++) append([aRecord('one')], [])
  const other = new DatabaseSync(file)
  onTestFinished(() => other.close())
  expect(() => other.exec('update record_event set seq = 0')).toThrow('stay known')
  expect(() => other.exec('delete from record_event')).toThrow('stay known')
})
