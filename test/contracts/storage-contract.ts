/** Contracts. What every storage engine promises. A new engine is done when this suite passes. */
import type { NewRecord, Storage } from '@placet/collector'
import { beforeEach, describe, expect, it } from 'vitest'

const FIRST_MS = Date.parse('2026-11-23T09:15:30.412Z')
const DAY_MS = 864e5

let count = 0
const aRecord = (changes: Partial<NewRecord> = {}): NewRecord => {
  count += 1
  return {
    site: 'sertius',
    recordId: `record-${count}`,
    eventId: `event-${count}`,
    bodyHash: `hash-${count}`,
    body: `{"n":${count}}`,
    origin: 'https://www.sertius.example',
    receivedAtMs: FIRST_MS,
    isSkewed: false,
    tally: { measure: 'saved', language: 'fr', device: 'phone', choices: { analytics: 'granted', marketing: 'denied' } },
    ...changes,
  }
}

const aDisplay = { site: 'sertius', day: '2026-11-23', language: 'fr', device: 'phone', measure: 'shownAtStart', count: 3 } as const

/** Hooks that only an engine knows: to open it again on the same data, and to reach it past its port. */
export interface Engine {
  open(): Promise<Storage>
  /** Opens again what `open` made last, as another process would. */
  reopen(): Promise<Storage>
  /** Runs a statement as anyone with the application's rights could. Throws where the engine refuses. */
  tamper(sql: string): Promise<void>
}

export function storageContract(name: string, { open, reopen, tamper }: Engine): void {
  describe(`${name} storage`, () => {
    let storage: Storage
    beforeEach(async () => {
      storage = await open()
      return () => storage.close()
    })

    const append = async (...records: NewRecord[]) => storage.records.append(records, [])
    const readAll = async (from: Storage, site = 'sertius') => {
      const read = []
      for await (const record of from.records.read(site, 0, Number.MAX_SAFE_INTEGER)) read.push(record)
      return read
    }
    const leafIndexes = (appended: Awaited<ReturnType<typeof append>>) =>
      appended.map((answer) => ('received' in answer ? answer.received.leafIndex : answer.status))

    describe('records', () => {
      it('numbers records without a gap, per site, within one commit and across commits', async () => {
        expect(leafIndexes(await append(aRecord(), aRecord({ site: 'other' }), aRecord()))).toEqual([0, 0, 1])
        expect(leafIndexes(await append(aRecord({ site: 'other' }), aRecord()))).toEqual([1, 2])
      })

      it('keeps one row when a record is sent twice, and gives the first answer again', async () => {
        const record = aRecord()
        const [first] = await append(record)
        const [again] = await append({ ...record, recordId: 'another', receivedAtMs: FIRST_MS + 5_000 })
        expect(first).toMatchObject({ status: 'new', received: { recordId: record.recordId, leafIndex: 0, receivedAtMs: FIRST_MS } })
        expect(again).toEqual({ ...first, status: 'same' })
        expect(await readAll(storage)).toHaveLength(1)
      })

      it('knows a record sent twice in the same commit', async () => {
        const record = aRecord()
        const appended = await append(record, { ...record, recordId: 'another' }, aRecord())
        expect(appended.map(({ status }) => status)).toEqual(['new', 'same', 'new'])
        expect(leafIndexes(appended)).toEqual([0, 0, 1])
      })

      it('refuses another body under a known event, and keeps the first', async () => {
        const record = aRecord()
        await append(record)
        expect(await append({ ...record, bodyHash: 'other', body: '{"n":"other"}' })).toEqual([{ status: 'conflict' }])
        expect((await readAll(storage)).map(({ body }) => body)).toEqual([record.body])
      })

      it('takes the same event of two sites as two', async () => {
        const record = aRecord()
        const appended = await append(record, { ...record, site: 'other', recordId: 'another' })
        expect(appended.map(({ status }) => status)).toEqual(['new', 'new'])
      })

      it('keeps nothing of a commit that fails, and leaves no gap behind', async () => {
        const first = aRecord()
        await append(first)
        await expect(append(aRecord(), aRecord({ recordId: first.recordId }))).rejects.toThrow()
        expect(await readAll(storage)).toHaveLength(1)
        expect(leafIndexes(await append(aRecord()))).toEqual([1])
        expect(await storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ saved: 2 }])
      })

      it('never lets time step back along the log', async () => {
        await append(aRecord({ receivedAtMs: FIRST_MS }))
        const [later] = await append(aRecord({ receivedAtMs: FIRST_MS - 60_000 }))
        expect(later).toMatchObject({ received: { receivedAtMs: FIRST_MS, leafIndex: 1 } })
      })

      it('gives back what it was given', async () => {
        const record = aRecord({ isSkewed: true, body: '{"text":"é \\u0000 日本"}' })
        await append(record)
        const { recordId, receivedAtMs, origin, isSkewed, body } = record
        expect(await readAll(storage)).toEqual([{ recordId, receivedAtMs, origin, isSkewed, body, leafIndex: 0 }])
      })

      it('reads a period in log order, first instant in and last one out, over many pages', async () => {
        const records = Array.from({ length: 1_234 }, (_, i) => aRecord({ receivedAtMs: FIRST_MS + Math.floor(i / 10) }))
        await append(...records)
        const read = []
        for await (const { leafIndex } of storage.records.read('sertius', FIRST_MS + 1, FIRST_MS + 110)) read.push(leafIndex)
        expect(read).toEqual(Array.from({ length: 1_090 }, (_, i) => i + 10))
      })

      it('still knows everything after it was opened again', async () => {
        const records = [aRecord(), aRecord(), aRecord()]
        const before = await append(...records)
        await storage.close()
        storage = await reopen()
        expect((await append(...records)).map((answer) => ({ ...answer, status: 'new' }))).toEqual(before)
        expect(leafIndexes(await append(aRecord()))).toEqual([3])
      })

      it('agrees on the order with another process on the same data', async () => {
        const other = await reopen()
        const indexes = []
        for (let i = 0; i < 5; i++) {
          indexes.push(...leafIndexes(await append(aRecord())), ...leafIndexes(await other.records.append([aRecord()], [])))
        }
        await other.close()
        expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
      })

      it.each(["update record set body = '{}'", 'delete from record', "update notice set canonical = '{}'", 'delete from notice'])(
        'refuses "%s": evidence is appended only',
        async (sql) => {
          await append(aRecord())
          await storage.notices.keep('sertius', [{ hash: 'a', language: 'fr', canonical: '{"n":1}' }], FIRST_MS)
          await expect(tamper(sql)).rejects.toThrow(/append-only/)
        },
      )
    })

    describe('rollups', () => {
      it('count a record in the commit that keeps it, once', async () => {
        const record = aRecord()
        await append(record, aRecord({ tally: null }))
        await append(record)
        expect(await storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([
          { day: '2026-11-23', saved: 1, accepted: 0 },
        ])
        expect(await storage.rollups.byCategory('sertius', '2026-11-23', '2026-11-23')).toEqual([
          { day: '2026-11-23', category: 'analytics', granted: 1, denied: 0 },
          { day: '2026-11-23', category: 'marketing', granted: 0, denied: 1 },
        ])
      })

      it('add displays to decisions', async () => {
        await storage.records.append([aRecord()], [aDisplay, { ...aDisplay, measure: 'closed', count: 1 }])
        await storage.records.append([], [aDisplay])
        expect(await storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ shownAtStart: 6, closed: 1, saved: 1 }])
      })

      it('are kept by site, day, language and device, and added up on request', async () => {
        const tally = aRecord().tally as NonNullable<NewRecord['tally']>
        await append(
          aRecord(),
          aRecord({ tally: { ...tally, language: 'nl' } }),
          aRecord({ tally: { ...tally, device: 'desktop' } }),
          aRecord({ site: 'other' }),
          aRecord({ receivedAtMs: FIRST_MS + DAY_MS }),
          aRecord({ receivedAtMs: FIRST_MS + 9 * DAY_MS }),
        )
        const period = ['sertius', '2026-11-23', '2026-11-24'] as const
        expect((await storage.rollups.byDay(...period)).map(({ day, saved }) => [day, saved])).toEqual([
          ['2026-11-23', 3],
          ['2026-11-24', 1],
        ])
        expect((await storage.rollups.byLanguage(...period)).map(({ key, saved }) => [key, saved])).toEqual([
          ['fr', 3],
          ['nl', 1],
        ])
        expect((await storage.rollups.byDevice(...period)).map(({ key, saved }) => [key, saved])).toEqual([
          ['desktop', 1],
          ['phone', 3],
        ])
      })

      it('tell whether a site has any data', async () => {
        expect(await storage.rollups.hasAny('sertius')).toBe(false)
        await append(aRecord({ tally: null }))
        expect(await storage.rollups.hasAny('sertius')).toBe(true)
        await storage.records.append([], [{ ...aDisplay, site: 'other' }])
        expect(await storage.rollups.hasAny('other')).toBe(true)
      })
    })

    describe('notices and builds', () => {
      it('finds a notice by site and hash; keeping it again changes nothing', async () => {
        const notice = { hash: 'a'.repeat(64), language: 'fr', canonical: '{"title":"é"}' }
        await storage.notices.keep('sertius', [notice], FIRST_MS)
        await storage.notices.keep('sertius', [{ ...notice, canonical: '{"title":"other"}' }], FIRST_MS)
        expect(await storage.notices.find('sertius', notice.hash)).toEqual(notice)
        expect(await storage.notices.find('other', notice.hash)).toBeUndefined()
      })

      it('finds the files of each build of a site', async () => {
        await storage.builds.keep(
          'sertius',
          'one',
          new Map([
            ['tag', 'a'],
            ['notice.fr', 'é'],
          ]),
          FIRST_MS,
        )
        await storage.builds.keep(
          'sertius',
          'two',
          new Map([
            ['tag', 'b'],
            ['notice.fr', 'é'],
          ]),
          FIRST_MS,
        )
        expect(await storage.builds.find('sertius', 'one', 'tag')).toBe('a')
        expect(await storage.builds.find('sertius', 'two', 'tag')).toBe('b')
        expect(await storage.builds.find('sertius', 'one', 'notice.fr')).toBe('é')
        expect(await storage.builds.find('sertius', 'one', 'missing')).toBeUndefined()
        expect(await storage.builds.find('other', 'one', 'tag')).toBeUndefined()
      })
    })

    describe('accounts', () => {
      const account = { id: 'id-1', name: 'Marie', passwordHash: 'hash', createdAtMs: FIRST_MS }

      it('creates the first account once, and forgets the setup secret with it', async () => {
        await storage.accounts.keepSetupSecret('one', FIRST_MS)
        await storage.accounts.keepSetupSecret('two', FIRST_MS)
        expect(await storage.accounts.findSetupSecret()).toBe('two')
        expect(await storage.accounts.hasAny()).toBe(false)
        expect(await storage.accounts.createFirst(account)).toBe(true)
        expect(await storage.accounts.createFirst({ ...account, id: 'id-2', name: 'Eve' })).toBe(false)
        expect(await storage.accounts.hasAny()).toBe(true)
        expect(await storage.accounts.findSetupSecret()).toBeUndefined()
        expect(await storage.accounts.find('MARIE')).toEqual(account)
        expect(await storage.accounts.find('Eve')).toBeUndefined()
      })

      it('keeps sessions until they end', async () => {
        await storage.accounts.createFirst(account)
        const session = { tokenHash: 'token', accountId: 'id-1', createdAtMs: FIRST_MS, seenAtMs: FIRST_MS }
        await storage.accounts.startSession(session)
        await storage.accounts.startSession({ ...session, tokenHash: 'idle' })
        await storage.accounts.seeSession('token', FIRST_MS + 60_000)
        expect(await storage.accounts.findSession('token')).toEqual({ ...session, accountName: 'Marie', seenAtMs: FIRST_MS + 60_000 })
        await storage.accounts.endSessionsBefore(FIRST_MS - 1, FIRST_MS + 1)
        expect(await storage.accounts.findSession('idle')).toBeUndefined()
        await storage.accounts.endSession('token')
        expect(await storage.accounts.findSession('token')).toBeUndefined()
      })
    })

    it('says when it could write', async () => {
      await expect(storage.ready()).resolves.toBeUndefined()
    })
  })
}
