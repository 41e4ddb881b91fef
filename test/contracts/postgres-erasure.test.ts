import { randomBytes, randomUUID } from 'node:crypto'
import { openPostgres } from '@placet/collector'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newDatabase, postgresOfRun, run } from '../fixtures/postgres/databases.ts'
import { aRecord } from './a-record.ts'

const NOW_MS = Date.parse('2026-11-23T09:15:30.412Z')
const MONTH = 'record_2026_11'

/** Three hundred records of one month, of which every third was erased. */
async function erased() {
  const url = await newDatabase()
  const storage = await openPostgres(url, { nowMs: () => NOW_MS })
  onTestFinished(() => storage.close())
  const records = Array.from({ length: 300 }, (_, i) => {
    const consentId = randomBytes(16).toString('base64url')
    return aRecord({ recordId: randomUUID(), body: JSON.stringify({ consentId, n: i }), receivedAtMs: NOW_MS + i })
  })
  await storage.records.append(records, [])
  const doomed = records.filter((_, i) => i % 3 === 0)
  const ids = doomed.map(({ recordId }) => recordId)
  await storage.erasure.erase('sertius', ids, 'subject', NOW_MS)
  await untilNobodyIsOlder(url)
  return { url, records, doomed }
}

/**
 * Resolves once no transaction is older than now: what one of them may still see cannot be cleared away. Readers here count, the server's own statistics
 * among them, and writers in whatever database: a snapshot begins before all of these.
 */
async function untilNobodyIsOlder(url: string): Promise<void> {
  const [now] = await run('select pg_current_xact_id()::text as xid', url)
  const isOlder = (transaction: string) => `age(${transaction}) > age('${now?.xid}'::xid)`
  const older = `select count(*)::int as older from pg_stat_activity
    where ${isOlder('backend_xid')} or (datname is null or datname = current_database()) and ${isOlder('backend_xmin')}`
  await expect.poll(() => run(older, url), { timeout: 60_000 }).toEqual([{ older: 0 }])
}

describe.skipIf(postgresOfRun() === undefined)('SEC-23: what was erased on PostgreSQL', () => {
  test('is cleared away by the server at its next round, however little it is, from every partition and its indexes', async () => {
    const { url } = await erased()
    const parts = await run(
      `select relid::text as name, coalesce(reloptions, '{}') as options
       from (select relid, isleaf from pg_partition_tree('record') union all select relid, isleaf from pg_partition_tree('record_key')) as parts
       join pg_class on oid = relid where isleaf`,
      url,
    )
    expect(parts).toHaveLength(4 + 1 + 16)
    for (const { name, options } of parts)
      expect([name, options]).toEqual([name, expect.arrayContaining(['autovacuum_vacuum_threshold=0', 'vacuum_index_cleanup=on'])])
    // What its next round does, without the wait for it: those options are what it goes by.
    await run(`vacuum ${MONTH}`, url)
    const [left] = await run(`select n_dead_tup::int as dead from pg_stat_all_tables where relname = '${MONTH}'`, url)
    expect(left).toEqual({ dead: 0 })
  })

  test('has left no byte in the files once the owner has written the month anew', async () => {
    const { url, records, doomed } = await erased()
    await run(`vacuum (full) ${MONTH}`, url)
    // It writes past the server's buffers: the file has it all.
    const files = await run(
      `select pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
       where oid = '${MONTH}'::regclass or oid in (select indexrelid from pg_index where indrelid = '${MONTH}'::regclass)`,
      url,
    )
    const whole = Buffer.concat(files.map(({ bytes }) => bytes as Buffer))
    const partsOf = (all: typeof records) =>
      all.flatMap(({ body, salt, subjectKey }) => [Buffer.from(body), Buffer.from(salt, 'hex'), Buffer.from(subjectKey, 'hex')])
    expect(partsOf(doomed).filter((part) => whole.includes(part))).toEqual([])
    expect(partsOf(records).filter((part) => whole.includes(part)).length).toBeGreaterThanOrEqual(600)
  })
})
