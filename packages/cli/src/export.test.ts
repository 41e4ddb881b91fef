import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStorage } from '@placet/collector'
import { expect, test } from 'vitest'
import { aLog } from './fixtures/a-log.ts'

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('SEC-28: the whole log goes to a new file that its keeper alone may read', async () => {
  const { folder, database, placet } = await aLog()
  const out = join(folder, 'log.ndjson')
  expect(await placet('export', 'sertius', '--out', out, '--database', database)).toBe(`${out}: 30 leaves of sertius.`)
  expect(statSync(out).mode & 0o077).toBe(0)
  const lines = linesOf(out)
  expect(lines[0]).toMatchObject({ log: { site: 'sertius', size: 30 } })
  expect(lines.slice(1, 4).map(({ checkpoint }) => checkpoint.split('\n')[1])).toEqual(['10', '20', '30'])
  expect(lines.slice(4).map(({ leafIndex }) => leafIndex)).toEqual(Array.from({ length: 30 }, (_, i) => i))
})

test('no file is written over, and a site without a log is told', async () => {
  const { folder, database, placet } = await aLog()
  const out = join(folder, 'mine.txt')
  writeFileSync(out, 'mine')
  await expect(placet('export', 'sertius', '--out', out, '--database', database)).rejects.toThrow('EEXIST')
  expect(readFileSync(out, 'utf8')).toBe('mine')
  await expect(placet('export', 'nobody', '--out', join(folder, 'x'), '--database', database)).rejects.toThrow(
    'There is no log of a site "nobody" in this database.',
  )
})

test('PRF-05, PRF-06: records go to other tools as JSON-LD or as Kantara receipts, one a line; what was erased does not', async () => {
  const { folder, database, placet, recordIds } = await aLog()
  const storage = await openStorage(database, { nowMs: Date.now })
  await storage.erasure.erase('sertius', recordIds.slice(0, 2), 'subject', 0)
  await storage.close()
  const [jsonld, kantara] = [join(folder, 'records.jsonld'), join(folder, 'kantara.ndjson')]
  const exportAs = (format: string, out: string) => placet('export', 'sertius', '--as', format, '--out', out, '--database', database)
  expect(await exportAs('jsonld', jsonld)).toBe(`${jsonld}: 28 records of sertius, 2 erased or restricted.`)
  await exportAs('kantara', kantara)
  expect(linesOf(jsonld).map((record) => record['dpv:hasIdentifier'])).toEqual(recordIds.slice(2))
  expect(linesOf(kantara).map(({ version, consentReceiptID }) => [version, consentReceiptID])).toEqual(
    recordIds.slice(2).map((recordId) => ['KI-CR-v1.1.0', recordId]),
  )
  await expect(exportAs('xml', join(folder, 'x'))).rejects.toThrow()
})
