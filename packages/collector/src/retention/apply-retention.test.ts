import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aDecision, NOW_MS } from '../fixtures/a-decision.ts'
import { aNotice, aSite, noticeHash } from '../fixtures/a-site.ts'
import { endHold } from '../holds/end-hold.ts'
import { placeHold } from '../holds/place-hold.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { StorageUnavailable } from '../storage/storage.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'
import { applyRetention } from './apply-retention.ts'
import { dataClasses, defaultTerms, sayTerm, terms } from './data-classes.ts'

test('SEC-22: a clock jump makes records go, then what they were shown, and leaves rates and what stands now', async () => {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision())
  collector.clock.nowMs = NOW_MS + 1_000
  await collector.sites.serve(aSite({ buildHash: '12'.repeat(32) }, [aNotice('fr', { texts: { title: 'New' } })]))
  const storage = await openSqlite(collector.file, NOW_MS)
  const at = (time: string, isDryRun = false) =>
    applyRetention({ storage, nowMs: Date.parse(time), terms: defaultTerms, actor: 'retention', isDryRun })
  const namesOf = (report: Awaited<ReturnType<typeof at>>) => report.map(({ name, site, count }) => `${name} ${site} ${count}`)

  // The choice holds until 23 May 2027, and its proof five years more. The Dutch notice, which no record names, goes sooner.
  expect(namesOf(await at('2032-05-23T09:15:29.000Z'))).toEqual(['shown sertius 1'])
  expect(await storage.notices.find('sertius', noticeHash)).toBeDefined()
  // A dry run finds what would go first; the notice waits for its record.
  expect(namesOf(await at('2032-05-24T00:00:00.000Z', true))).toEqual(['records sertius 1'])
  expect(namesOf(await at('2032-05-24T00:00:00.000Z'))).toEqual(['records sertius 1', 'shown sertius 1'])
  expect(await storage.notices.find('sertius', noticeHash)).toBeUndefined()
  expect(await at('2032-05-24T00:00:00.000Z')).toEqual([])
  expect(await storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ saved: 1 }])
  expect(await storage.served.history('sertius', 9)).not.toEqual([])
  const told = await storage.audit.read({ before: 1e9, limit: 9, sites: null })
  expect(told.map(({ actor, action, target, site }) => [actor, action, target, site])).toContainEqual([
    'retention',
    'expired',
    'records',
    'sertius',
  ])
  expect(namesOf(await at('2037-01-01T00:00:00.000Z'))).toEqual(['rates sertius 1', 'audit null 3'])
  await storage.close()
})

test('a site that is served no more has terms too', async () => {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision())
  collector.sites.remove('sertius')
  const storage = await openSqlite(collector.file, NOW_MS)
  const report = await applyRetention({ storage, nowMs: Date.parse('2033-01-01'), terms: defaultTerms, actor: 'retention' })
  expect(report).toMatchObject([{ name: 'records', site: 'sertius', count: 1 }])
  await storage.close()
})

test('SEC-23: the report says what a legal hold keeps, and an erasure that failed when it ended is carried out by the job', async () => {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision())
  const storage = await openSqlite(collector.file, NOW_MS)
  const subjectKey = subjectKeyOf(aDecision().consentId)
  const wanted = { site: 'sertius', subjectKey, reason: 'Case.', told: 'A lawsuit.', placedBy: 'Eve' }
  const { hold } = await placeHold(storage, wanted, { nowMs: () => NOW_MS, newId: () => 'hold' })
  const at = (time: number | string, isDryRun = false) =>
    applyRetention({ storage, nowMs: new Date(time).getTime(), terms: defaultTerms, actor: 'retention', isDryRun })
  const kept = { name: 'records', site: 'sertius', count: 1, oldestMs: NOW_MS, isHeld: true }
  expect(await at('2033-01-01', true)).toContainEqual(kept)
  expect(await at('2033-01-01')).toContainEqual(kept)

  await storage.holds.askErasure({ site: 'sertius', subjectKey, throughLeaf: 0, askedAtMs: NOW_MS })
  const broken = {
    ...storage,
    erasure: { ...storage.erasure, erase: async () => Promise.reject(new StorageUnavailable('The disk is full.')) },
  }
  await expect(endHold(broken, 'sertius', hold.id, 'Eve', NOW_MS)).rejects.toThrow('The disk is full.')
  await at(NOW_MS, true)
  expect(await storage.records.ofSubject('sertius', subjectKey)).toHaveLength(1)
  await at(NOW_MS)
  expect(await storage.records.ofSubject('sertius', subjectKey)).toEqual([])
  for await (const { reason } of storage.erasure.tombstones()) expect(reason).toBe('subject')
  expect(await storage.holds.owed()).toEqual([])
  await storage.close()
})

test('nothing is kept that has no class: every table is one of those dealt with, or is named as staying', async () => {
  const collector = await aCollector()
  const database = new DatabaseSync(collector.file, { readOnly: true })
  const tables = database.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'").all()
  database.close()
  const manual = readFileSync(new URL('../../retention.md', import.meta.url), 'utf8')
  for (const { name } of tables) expect(manual, `retention.md names the table ${name}`).toContain(`\`${name}\``)
})

test('the manual names each class, its variable, its default and why', () => {
  const manual = readFileSync(new URL('../../retention.md', import.meta.url), 'utf8')
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  for (const name of dataClasses) expect(manual).toContain(`| **${name}** |`)
  for (const { variable, months, because } of Object.values(terms)) {
    expect(manual).toContain(`\`${variable}\`, ${months} months`)
    expect(manual).toContain(because)
    expect(readme).toContain(variable)
  }
  expect(sayTerm('records', { ...defaultTerms, proofMonths: 12 })).toBe(
    'kept 12 months after a choice has ended (PLACET_PROOF_MONTHS), and as long as a legal hold lasts',
  )
})
