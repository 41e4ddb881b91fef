import { execFileSync } from 'node:child_process'
import { hash, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  migratePostgres,
  type NewRecord,
  openPostgres,
  type Storage,
  StorageUnavailable,
  subjectKeyOf,
  withTombstoneJournal,
} from '@placet/collector'
import { aNewRecord } from '@placet/collector/fixtures/a-new-record'
import { foldHashes, nodesOf, rootOf } from '@placet/model'
import { describe, expect, onTestFinished, test } from 'vitest'
import { asRole, connectionsTo, nameOf, newDatabase, postgresOfRun, run } from '../fixtures/postgres/databases.ts'
import { anAccount, anEntry, anInvitation, aSession, aToken } from './an-account.ts'
import { migrationsOf } from './migrations.ts'

const placet = fileURLToPath(new URL('../../packages/cli/src/placet.ts', import.meta.url))

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))
const NOW_MS = Date.parse('2026-11-23T09:15:30.412Z')
const nowMs = () => NOW_MS

const aRecord = (changes: Partial<NewRecord> = {}): NewRecord => aNewRecord({ receivedAtMs: NOW_MS, ...changes })

/** Opened on the address, closed with the test; with what it warned of. */
async function opened(url: string, options: { nowMs?: () => number; readUrl?: string } = {}): Promise<Storage & { warned: string[] }> {
  const warned: string[] = []
  const storage = await openPostgres(url, { nowMs, warn: (sentence) => warned.push(sentence), ...options })
  onTestFinished(() => storage.close())
  return { ...storage, warned }
}

const partitionsOf = async (url: string) =>
  (await run(`select relid::text as name from pg_partition_tree('record') where isleaf order by 1`, url)).map(({ name }) => name)
const placesOf = async (url: string) =>
  (await run('select tableoid::regclass::text as place from record order by leaf_index', url)).map(({ place }) => place)

/** Notes in a table `seen` what each record that is kept waits for. */
const watchCommits = (url: string) =>
  run(
    `create table seen (setting text);
     create function look() returns trigger language plpgsql as $$
     begin insert into seen values (current_setting('synchronous_commit')); return new; end $$;
     create trigger look before insert on record for each row execute function look()`,
    url,
  )

/** A role of its own in this run; the server's roles are shared by its databases. */
async function aRole(): Promise<string> {
  const role = `collector_${randomUUID().slice(0, 8)}`
  await run(`create role ${role} login`)
  return role
}

describe.skipIf(postgresOfRun() === undefined)('PostgreSQL', () => {
  describe('months', () => {
    test('room is made for this month and the next three; each record lies in its UTC month', async () => {
      const url = await newDatabase()
      const storage = await opened(url)
      expect(await partitionsOf(url)).toEqual(['record_2026_11', 'record_2026_12', 'record_2027_01', 'record_2027_02', 'record_rest'])
      for (const time of ['2026-11-01T00:00:00.000Z', '2026-11-30T23:59:59.999Z', '2026-12-01T00:00:00.000Z', '2027-02-28T23:59:59.999Z'])
        await storage.records.append([aRecord({ receivedAtMs: Date.parse(time) })], [])
      expect(await placesOf(url)).toEqual(['record_2026_11', 'record_2026_11', 'record_2026_12', 'record_2027_02'])
    })

    test('no record is refused for want of a month', async () => {
      const url = await newDatabase()
      const storage = await opened(url)
      const times = ['1999-12-31T23:59:59.999Z', '2026-11-30T23:59:59.999Z', '2031-01-01T00:00:00.000Z'].map((time) => Date.parse(time))
      for (const receivedAtMs of times) await storage.records.append([aRecord({ receivedAtMs })], [])
      expect(await placesOf(url)).toEqual(['record_rest', 'record_2026_11', 'record_rest'])
      const read = []
      for await (const { receivedAtMs } of storage.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) read.push(receivedAtMs)
      expect(read).toEqual(times)
    })

    test('a month whose records lie elsewhere already stays there, is told, and stops nothing', async () => {
      const url = await newDatabase()
      const early = await opened(url)
      await early.records.append([aRecord({ receivedAtMs: Date.parse('2027-03-05T00:00:00Z') })], [])
      const later = await opened(url, { nowMs: () => Date.parse('2027-03-06T00:00:00Z') })
      expect(later.warned.join()).toContain('Records of 2027-03 lie in record_rest already')
      expect(await partitionsOf(url)).toContain('record_2027_06')
      expect(await later.records.append([aRecord()], [])).toMatchObject([{ status: 'new', received: { leafIndex: 1 } }])
    })

    test('several collectors that start at once make each month once', async () => {
      const url = await newDatabase()
      const all = await Promise.all([opened(url), opened(url), opened(url), opened(url)])
      expect(all.flatMap(({ warned }) => warned).filter((sentence) => sentence.includes('partition'))).toEqual([])
      expect(await partitionsOf(url)).toHaveLength(5)
    })

    test('evidence is append-only in each month too, also for its owner', async () => {
      const url = await newDatabase()
      const storage = await opened(url)
      await storage.records.append([aRecord()], [])
      for (const sql of ["update record_2026_11 set body = ''", 'delete from record_2026_11', 'truncate record_2026_11', 'truncate record'])
        await expect(run(sql, url)).rejects.toThrow('consent records are append-only')
      for (const sql of ['update record_key set leaf_index = 1', 'delete from record_key', 'truncate record_key'])
        await expect(run(sql, url)).rejects.toThrow('keys of consent records are append-only')
    })
  })

  describe('migrations', () => {
    test('two that migrate at once apply each once', async () => {
      const url = await newDatabase({ isEmpty: true })
      const applied = await Promise.all([migratePostgres(url, 0), migratePostgres(url, 0), migratePostgres(url, 0)])
      expect(applied.flat().sort()).toEqual(migrationsOf('postgres'))
      expect(await migratePostgres(url, 0)).toEqual([])
    })

    test('a database of a newer release is refused and left as it is', async () => {
      const url = await newDatabase()
      await run("insert into migration (name, applied_at_ms) values ('9999-future.sql', 0)", url)
      await expect(openPostgres(url, { nowMs })).rejects.toThrow(/newer release \(9999-future\.sql\)/)
    })

    test('one that fails changes nothing', async () => {
      const url = await newDatabase({ isEmpty: true })
      await run('create table daily ()', url)
      await expect(migratePostgres(url, 0)).rejects.toThrow('"daily" already exists')
      expect(await run(`select to_regclass('record') as found`, url)).toEqual([{ found: null }])
    })

    test('a role that may not create tables is told who may', async () => {
      const url = await newDatabase({ isEmpty: true })
      await expect(openPostgres(asRole(url, await aRole()), { nowMs })).rejects.toThrow('run "placet migrate" with the role that owns')
    })

    test('a server that does not answer is named without its password', async () => {
      const fault = await openPostgres('postgres://placet:secret@127.0.0.1:1/consent', { nowMs }).catch(String)
      expect(fault).toContain('PostgreSQL at 127.0.0.1:1/consent does not answer')
      expect(fault).not.toContain('secret')
    })
  })

  describe('SEC-25: the role of a collector', () => {
    test('collects, makes room, signs people in', async () => {
      const url = await newDatabase()
      const role = await aRole()
      await migratePostgres(url, 0, { role })
      const storage = await opened(asRole(url, role))
      expect(storage.warned).toEqual([])
      expect(await partitionsOf(url)).toContain('record_2027_02')
      const tally = { measure: 'saved', language: 'fr', device: 'phone', choices: { analytics: 'granted' } } as const
      expect(await storage.records.append([aRecord({ tally })], [])).toMatchObject([{ status: 'new' }])
      await storage.notices.keep('sertius', [{ hash: 'a', language: 'fr', canonical: '{}' }], NOW_MS)
      await storage.builds.keep('sertius', 'one', new Map([['tag', 'code']]), NOW_MS)
      await storage.accounts.keepSetupSecret('hash', NOW_MS)
      expect(await storage.accounts.createFirst(anAccount(), anEntry())).toBe(true)
      await storage.accounts.startSession(aSession(), anEntry())
      await storage.accounts.seeSession('token', NOW_MS + 1)
      await storage.accounts.setSecondFactor('id-1', { sealedSecret: 'sealed', lastStep: 1 }, ['code'], 'token', anEntry())
      await storage.invitations.offer(anInvitation(), anEntry())
      await storage.tokens.make(aToken(), anEntry())
      expect(await storage.audit.read({ before: 99, limit: 9, sites: null })).toHaveLength(5)
      await storage.accounts.endSession('token', anEntry())
      const told = () => anEntry({ action: 'audit-shortened', target: '1' })
      expect(await storage.retention.rates('2027-01-01', () => anEntry())).toHaveLength(1)
      expect(await storage.retention.requests(NOW_MS, () => anEntry())).toEqual([])
      expect(await storage.retention.audit(NOW_MS + 1, 1, told)).toMatchObject({ toSeq: 1 })
      const asked = { noticeHashes: ['a'], fromLeaf: 0, beforeMs: 0, nowMs: NOW_MS }
      expect(await storage.retention.expireShown('sertius', asked, () => anEntry())).toMatchObject({ notices: 1 })
      await expect(storage.ready()).resolves.toBeUndefined()
    })

    test('keeps records for a claim, and erases them when it is over', async () => {
      const url = await newDatabase()
      const role = await aRole()
      await migratePostgres(url, 0, { role })
      const { holds, records, erasure } = await opened(asRole(url, role))
      const subjectKey = subjectKeyOf('8Jq2mZb7T0yYw4kQxN1u3A')
      const record = aRecord({ subjectKey })
      await records.append([record], [])
      const hold = { id: 'hold', site: 'sertius', subjectKey, reason: 'Case.', told: 'A lawsuit.', placedBy: 'Marie', placedAtMs: NOW_MS }
      await holds.place({ ...hold, endedBy: null, endedAtMs: null }, anEntry())
      const erase = () => erasure.erase('sertius', [record.recordId], 'subject', NOW_MS)
      expect(await erase()).toEqual([])
      const asked = { site: 'sertius', subjectKey, throughLeaf: 0, askedAtMs: NOW_MS }
      await holds.askErasure(asked)
      expect(await holds.askErasure({ ...asked, throughLeaf: 1 })).toHaveLength(1)
      expect(await holds.end('sertius', 'hold', { endedBy: 'Marie', endedAtMs: NOW_MS }, anEntry())).toBe(true)
      expect(await erase()).toHaveLength(1)
      await holds.settle({ ...asked, throughLeaf: 1 })
      expect(await holds.owed()).toEqual([])
    })

    test.each([
      "update record set body = '{}'",
      'delete from record',
      'truncate record',
      'drop table record_2026_11',
      'delete from record_2026_11',
      'alter table record disable trigger all',
      'update record_key set leaf_index = 1',
      'delete from record_key',
      "update notice set canonical = '{}'",
      'delete from notice',
      'delete from build_content',
      'delete from log_head',
      'delete from daily',
      'delete from rights_request',
      "update legal_hold set subject_key = ''",
      'delete from legal_hold',
      'delete from served',
      'delete from expiry',
      "insert into expiry values ('sertius', 'notice', 'a', 0)",
      "update audit_log set actor = 'Eve'",
      'delete from audit_log',
      'truncate audit_log',
      "insert into migration values ('x', 0)",
      'create table mine ()',
      `create or replace function make_record_partition(bigint) returns boolean language sql as 'select true'`,
    ])('is refused: %s', async (sql) => {
      const url = await newDatabase()
      const role = await aRole()
      await migratePostgres(url, 0, { role })
      const storage = await opened(url)
      await storage.records.append([aRecord()], [])
      await expect(run(sql, asRole(url, role))).rejects.toThrow(/permission denied|must be owner/)
    })

    test('one that does not exist is told how to make it', async () => {
      await expect(migratePostgres(await newDatabase(), 0, { role: 'no"body' })).rejects.toThrow('There is no role "no"body"')
    })

    test('a role that could change evidence is told so', async () => {
      expect((await opened(await newDatabase())).warned.join()).toContain('could change evidence')
    })
  })

  describe('SEC-24: a restored backup', () => {
    test('does not bring back what was erased since, also where the role may only append', async () => {
      const url = await newDatabase()
      const role = await aRole()
      await migratePostgres(url, 0, { role })
      const [kept, erased] = [aRecord(), aRecord({ body: '{"said":"must-never-come-back"}' })]
      const first = await openPostgres(url, { nowMs })
      await first.records.append([kept, erased], [])
      await first.close()
      // A whole copy of the files, as a base backup is one.
      const backup = `${nameOf(url)}_backup`
      await run(`create database ${backup} template ${nameOf(url)}`)
      const journal = join(mkdtempSync(join(tmpdir(), 'placet-journal-')), 'tombstones.ndjson')
      const serving = await withTombstoneJournal(await openPostgres(asRole(url, role), { nowMs }), journal)
      await serving.erasure.erase('sertius', [erased.recordId], 'subject', NOW_MS)
      await serving.close()

      const restored = url.replace(nameOf(url), backup)
      expect(await run("select count(*)::int as back from record where body like '%must-never%'", restored)).toEqual([{ back: 1 }])
      const restore = () => {
        const words = [placet, 'restore', '--journal', journal, '--database', asRole(restored, role)]
        return execFileSync(process.execPath, words, { encoding: 'utf8' })
      }
      expect(restore()).toContain('1 erasures, 1 of them done again')
      expect(restore()).toContain('1 erasures, 0 of them done again')
      expect(await run("select count(*)::int as back from record where body like '%must-never%'", restored)).toEqual([{ back: 0 }])
      const storage = await opened(restored)
      expect(await storage.records.append([erased, kept], [])).toMatchObject([{ status: 'erased' }, { status: 'same' }])
    })
  })

  describe('a commit that is placed by memory', () => {
    const byMemory = async (url: string) => {
      const storage = await openPostgres(url, { nowMs, aloneFor: 0 })
      onTestFinished(() => storage.close())
      return storage
    }

    test('stands where the log ends, also where the database was set back meanwhile', async () => {
      const url = await newDatabase()
      const storage = await byMemory(url)
      const records = Array.from({ length: 4 }, () => aRecord())
      await storage.records.append(records.slice(0, 1), [])
      await storage.records.append(records.slice(1, 2), [])
      await run('create table before as select * from log_head', url)
      await storage.records.append(records.slice(2), [])
      await run(
        `set session_replication_role = replica;
         delete from record where leaf_index >= 2; delete from record_key where leaf_index >= 2; delete from log_node;
         update log_head set size = before.size, frontier = before.frontier from before where log_head.site = before.site`,
        url,
      )
      expect(await storage.records.append([aRecord()], [])).toMatchObject([{ status: 'new', received: { leafIndex: 2 } }])
      expect(await storage.records.append(records.slice(1), [])).toMatchObject([
        { status: 'same', received: { leafIndex: 1 } },
        { status: 'new', received: { leafIndex: 3 } },
        { status: 'new', received: { leafIndex: 4 } },
      ])
      const { size, ...frontier } = await storage.log.head('sertius')
      const nodes = await storage.log.nodes('sertius', nodesOf({ start: 0, end: size }))
      expect(rootOf(sha256, { size, ...frontier })).toEqual(foldHashes(sha256, nodes))
    })

    test('knows an event of which a restored backup has the tombstone alone', async () => {
      const url = await newDatabase()
      const storage = await byMemory(url)
      const erased = aRecord()
      await storage.records.append([aRecord()], [])
      const { recordId, eventId } = erased
      await run(`insert into tombstone values ('sertius', '${recordId}', '${eventId}', 1, 'subject', ${NOW_MS})`, url)
      expect(await storage.records.append([aRecord(), erased], [])).toMatchObject([{ received: { leafIndex: 1 } }, { status: 'erased' }])
    })

    test('waits for the disk as any other', async () => {
      const url = await newDatabase()
      await run(`alter database ${nameOf(url)} set synchronous_commit = off`)
      const storage = await byMemory(url)
      await watchCommits(url)
      for (let i = 0; i < 3; i++) await storage.records.append([aRecord()], [])
      expect(await run('select distinct setting from seen', url)).toEqual([{ setting: 'on' }])
    })
  })

  describe('durability', () => {
    test('every commit of evidence waits for the disk, also where the database says that it need not', async () => {
      const url = await newDatabase()
      await run(`alter database ${nameOf(url)} set synchronous_commit = off`)
      await watchCommits(url)
      const storage = await opened(url)
      expect(storage.warned.join()).toContain('synchronous_commit is off')
      await storage.records.append([aRecord()], [])
      expect(await run('select setting from seen', url)).toEqual([{ setting: 'on' }])
    })

    test('a stronger setting is left alone', async () => {
      const url = await newDatabase()
      await run(`alter database ${nameOf(url)} set synchronous_commit = remote_apply`)
      const storage = await opened(url)
      expect(storage.warned.join()).not.toContain('synchronous_commit')
    })
  })

  describe('when connections break', () => {
    const cutAll = (url: string) => run(`select pg_terminate_backend(pid) ${connectionsTo(url)}`)

    test('storage works again by itself', async () => {
      const url = await newDatabase()
      const storage = await opened(url)
      const record = aRecord()
      await storage.records.append([record], [])
      for (let i = 0; i < 3; i++) {
        await cutAll(url)
        // The first to use a connection that was cut may be the one to find out.
        const answer = await storage.records.append([record], []).catch((error: unknown) => {
          expect(error).toBeInstanceOf(StorageUnavailable)
          return storage.records.append([record], [])
        })
        expect(answer).toMatchObject([{ status: 'same', received: { recordId: record.recordId, leafIndex: 0 } }])
      }
    })

    test('an append that waits for its turn when it is cut keeps nothing, and says that it may be sent again', async () => {
      const url = await newDatabase()
      const storage = await opened(url)
      await storage.records.append([aRecord()], [])
      const holder = await opened(url)
      // Somebody holds the end of the log: the append has begun and waits.
      const { default: pg } = await import('pg')
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query('begin; select * from log_head for update')
      const waits = storage.records.append([aRecord()], []).catch((error: unknown) => error)
      await expect.poll(() => run(`select 1 ${connectionsTo(url)} and wait_event_type = 'Lock'`)).not.toEqual([])
      await cutAll(url)
      expect(await waits).toBeInstanceOf(StorageUnavailable)
      await client.query('commit')
      await client.end()
      const again = await holder.records.append([aRecord()], []).catch(() => holder.records.append([aRecord()], []))
      expect(again).toMatchObject([{ received: { leafIndex: 1 } }])
    })
  })

  describe('read replicas', () => {
    const stats = (storage: Storage) => storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')
    const tally = { measure: 'saved', language: 'fr', device: 'phone', choices: null } as const

    /** Another database in the place of the replica: what it holds tells who answered. */
    const aPrimaryAndAReplica = async () => {
      const [url, readUrl] = [await newDatabase(), await newDatabase()]
      await (await opened(readUrl)).records.append([aRecord({ tally }), aRecord({ tally })], [])
      return { url, readUrl }
    }

    test('rates and exports come from the replica, everything else from the primary', async () => {
      const { url, readUrl } = await aPrimaryAndAReplica()
      const storage = await opened(url, { readUrl })
      expect(await stats(storage)).toMatchObject([{ saved: 2 }])
      expect(await storage.rollups.hasAny('sertius')).toBe(false)
      expect(await storage.records.append([aRecord({ tally })], [])).toMatchObject([{ received: { leafIndex: 0 } }])
      expect(await stats(storage)).toMatchObject([{ saved: 2 }])
    })

    test('while it is away the primary answers, told once, and the replica again when it is back', async () => {
      const { url, readUrl } = await aPrimaryAndAReplica()
      const name = nameOf(readUrl)
      const clock = { nowMs: NOW_MS }
      const storage = await opened(url, { readUrl, nowMs: () => clock.nowMs })
      await storage.records.append([aRecord({ tally })], [])
      await run(`alter database ${name} allow_connections false`)
      await run(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
      expect(await stats(storage)).toMatchObject([{ saved: 1 }])
      expect(await stats(storage)).toMatchObject([{ saved: 1 }])
      const told = () => storage.warned.filter((sentence) => sentence.includes('replica'))
      expect(told()).toHaveLength(1)
      await run(`alter database ${name} allow_connections true`)
      clock.nowMs += 11_000
      expect(await stats(storage)).toMatchObject([{ saved: 2 }])
      expect(told()).toHaveLength(2)
    })

    test('an export goes on from the primary, without a row lost or twice, when the replica goes away in the middle', async () => {
      const url = await newDatabase()
      const storage = await opened(url, { readUrl: url })
      await storage.records.append(
        Array.from({ length: 1_200 }, () => aRecord()),
        [],
      )
      const read = []
      for await (const { leafIndex } of storage.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) {
        if (read.length === 600) await run(`select pg_terminate_backend(pid) ${connectionsTo(url)} and query like '%from record%'`)
        read.push(leafIndex)
      }
      expect(read).toEqual(Array.from({ length: 1_200 }, (_, i) => i))
    })
  })
})
