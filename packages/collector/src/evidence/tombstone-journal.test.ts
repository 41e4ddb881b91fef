import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aCollector, aDatabaseFile } from '../fixtures/a-collector.ts'
import { aDecision, NOW_MS } from '../fixtures/a-decision.ts'
import { backupSqlite } from '../storage/sqlite/backup.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { withTombstoneJournal } from './tombstone-journal.ts'

test('SEC-24: a backup that is restored does not bring back what was erased after it was taken', async () => {
  const collector = await aCollector()
  const { recordId } = (await collector.post('/v1/sertius/records', aDecision())).json()
  await collector.post('/v1/sertius/records', aDecision())
  const [backup, journal] = [aDatabaseFile(), `${aDatabaseFile()}.tombstones.ndjson`]
  await backupSqlite(collector.file, backup)
  const before = await withTombstoneJournal(await openSqlite(collector.file, NOW_MS), journal)
  await before.erasure.erase('sertius', [recordId], 'subject', NOW_MS)
  await before.close()
  // A power cut tears the last line.
  writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"site":"sert`)

  const restored = `${aDatabaseFile()}`
  copyFileSync(backup, restored)
  const warned: string[] = []
  const after = await withTombstoneJournal(await openSqlite(restored, NOW_MS), journal, (sentence) => warned.push(sentence))
  const left = []
  for await (const { leafIndex } of after.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) left.push(leafIndex)
  expect(left).toEqual([1])
  expect(warned.join()).toContain('1 records were erased again')
  await after.close()

  // A journal that was lost is made again from the database.
  writeFileSync(journal, '')
  await (await withTombstoneJournal(await openSqlite(restored, NOW_MS), journal)).close()
  expect(readFileSync(journal, 'utf8')).toContain(recordId)
})
