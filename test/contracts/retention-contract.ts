/** Contracts. Retention: what goes when its term is over, that it is told, and that nothing else goes (SEC-22, SEC-25). */
import { hash } from 'node:crypto'
import { auditLine, type NewEntry, type Shortened } from '@placet/collector'
import { expect, it } from 'vitest'
import { aDisplay, aHash, aRecord, DAY_MS, FIRST_MS, tally } from './a-record.ts'
import { aRequest } from './a-request.ts'
import { anAccount, anEntry, anInvitation, aSession, aToken } from './an-account.ts'
import { type Engine, eachOpened } from './engine.ts'

const told = (detail: string): NewEntry => anEntry({ actor: 'retention', action: 'expired', detail })

export function retentionContract(engine: Engine): void {
  const { opened, append } = eachOpened(engine)
  const retention = () => opened.storage.retention
  const details = async () => (await opened.storage.audit.read({ before: 1e9, limit: 99, sites: null })).map(({ detail }) => detail)

  it('names every site of which anything is kept', async () => {
    await append(aRecord({ site: 'records', tally: null }))
    await opened.storage.records.append([], [{ ...aDisplay, site: 'rates' }])
    await opened.storage.served.note('shown', { buildHash: 'b', configurationHash: 'c', noticeHashes: ['n'] }, [], FIRST_MS)
    await opened.storage.rights.open(aRequest({ site: 'asked' }))
    expect(await retention().sites()).toEqual(['asked', 'rates', 'records', 'shown'])
  })

  it('lets rates of old days go, of all sites, and counts first', async () => {
    await append(aRecord({ tally }), aRecord({ tally, receivedAtMs: FIRST_MS + DAY_MS }))
    const due = [{ site: 'sertius', count: 1, oldestMs: Date.parse('2026-11-23') }]
    expect(await retention().rates('2026-11-23')).toEqual([])
    expect(await retention().rates('2026-11-24')).toEqual(due)
    const days = async () => (await opened.storage.rollups.byDay('sertius', '2026-01-01', '2027-01-01')).map(({ day }) => day)
    expect(await days()).toHaveLength(2)
    expect(await retention().rates('2026-11-24', ({ site, count }) => told(`${site} ${count}`))).toEqual(due)
    expect(await days()).toEqual(['2026-11-24'])
    expect((await opened.storage.rollups.byCategory('sertius', '2026-01-01', '2027-01-01')).map(({ day }) => day)).not.toContain(
      '2026-11-23',
    )
    expect(await details()).toEqual(['sertius 1'])
    expect(await retention().rates('2026-11-24', () => told('again'))).toEqual([])
    expect(await details()).toEqual(['sertius 1'])
  })

  it('lets closed requests go, and never an open one', async () => {
    const { rights } = opened.storage
    await rights.open(aRequest({ id: 'open' }))
    await rights.open(aRequest({ id: 'closed' }))
    const closing = {
      state: 'answered',
      dueAtMs: FIRST_MS,
      extensionReason: null,
      answer: 'Yes.',
      partReason: null,
      handledBy: 'Marie',
    } as const
    await rights.handle('sertius', 'closed', 'open', { ...closing, closedAtMs: FIRST_MS + 5 }, anEntry())
    expect(await retention().requests(FIRST_MS + 5)).toEqual([])
    expect(await retention().requests(FIRST_MS + 6, () => told('one'))).toEqual([{ site: 'sertius', count: 1, oldestMs: FIRST_MS }])
    expect((await rights.list('sertius', 9)).map(({ id }) => id)).toEqual(['open'])
  })

  it('lets ended holds go with the requests, and never one that holds', async () => {
    const { holds } = opened.storage
    const aHold = { site: 'sertius', subjectKey: 'key', reason: 'x', told: 'x', placedBy: 'Marie', placedAtMs: FIRST_MS }
    for (const id of ['holding', 'over']) await holds.place({ ...aHold, id, endedBy: null, endedAtMs: null }, anEntry())
    await holds.end('sertius', 'over', { endedBy: 'Marie', endedAtMs: FIRST_MS + 5 }, anEntry())
    expect(await retention().requests(FIRST_MS + 5)).toEqual([])
    expect(await retention().requests(FIRST_MS + 6, () => told('one'))).toEqual([{ site: 'sertius', count: 1, oldestMs: FIRST_MS }])
    expect((await holds.list('sertius', 9)).map(({ id }) => id)).toEqual(['holding'])
  })

  it('lets sessions, invitations and tokens go that are over, and no others', async () => {
    const { accounts, invitations, tokens } = opened.storage
    await accounts.createFirst(anAccount(), anEntry())
    await accounts.startSession(aSession(), anEntry())
    await accounts.startSession(aSession({ tokenHash: 'used', id: 'used', seenAtMs: FIRST_MS + 9_000 }), anEntry())
    await invitations.offer(anInvitation(), anEntry())
    await tokens.make(aToken(), anEntry())
    await tokens.make(aToken({ id: 'later', tokenHash: 'later', expiresAtMs: FIRST_MS + 9_000 }), anEntry())
    const ended = { createdMs: FIRST_MS - 1, seenMs: FIRST_MS + 1, nowMs: FIRST_MS + 1_000, tokenMs: FIRST_MS + 1_000 }
    const before = await details()
    expect(await retention().signIns(ended)).toMatchObject([{ site: null, count: 3 }])
    expect(await retention().signIns(ended, () => null)).toMatchObject([{ count: 3 }])
    expect((await accounts.sessionsOf('id-1')).map(({ id }) => id)).toEqual(['used'])
    expect(await invitations.open(0)).toEqual([])
    expect((await tokens.all()).map(({ id }) => id)).toEqual(['later'])
    expect(await details()).toEqual(before)
  })

  it('shortens the audit log at its beginning alone, and says what an archive of it must hash to', async () => {
    const { audit } = opened.storage
    for (const [i, atMs] of [1, 2, 3, 9, 2].entries()) await audit.note(anEntry({ atMs, target: `é "${i}"`, detail: i % 2 ? null : 'x' }))
    const all = (await audit.read({ before: 1e9, limit: 99, sites: null })).reverse()
    const digestOf = (entries: typeof all) => hash('sha256', entries.map((entry) => `${auditLine(entry)}\n`).join(''))
    const tell = ({ toSeq, digest }: Shortened) => anEntry({ atMs: 10, action: 'audit-shortened', target: String(toSeq), detail: digest })
    const seqs = all.map(({ seq }) => seq)
    // The fifth is old too, but stands behind one that is not.
    expect(await retention().audit(5, 99)).toMatchObject({ count: 3, fromSeq: seqs[0], toSeq: seqs[2], oldestMs: 1 })
    expect(await retention().audit(5, 2, tell)).toMatchObject({ count: 2, toSeq: seqs[1], digest: digestOf(all.slice(0, 2)) })
    expect(await retention().audit(5, 2, tell)).toMatchObject({ count: 1, toSeq: seqs[2], digest: digestOf(all.slice(2, 3)) })
    expect(await retention().audit(5, 2, tell)).toBeUndefined()
    const left = (await audit.read({ before: 1e9, limit: 99, sites: null })).reverse()
    expect(left.map(({ action }) => action)).toEqual(['set-up', 'set-up', 'audit-shortened', 'audit-shortened'])
    expect(left[2]?.detail).toBe(digestOf(all.slice(0, 2)))
  })

  it('keeps in the audit log what no later entry says was let go', async () => {
    const { audit } = opened.storage
    for (const atMs of [1, 2, 3]) await audit.note(anEntry({ atMs }))
    const seq = (await audit.read({ before: 1e9, limit: 1, sites: null }))[0]?.seq ?? 0
    await expect(engine.tamper('delete from audit_log')).rejects.toThrow(/append-only/)
    await audit.note(anEntry({ action: 'audit-shortened', target: String(seq - 1) }))
    await expect(engine.tamper(`delete from audit_log where seq <= ${seq}`)).rejects.toThrow(/append-only/)
    await expect(engine.tamper(`update audit_log set actor = 'Eve' where seq = ${seq - 2}`)).rejects.toThrow(/append-only/)
    await engine.tamper(`delete from audit_log where seq < ${seq}`)
  })

  const [old, named, current] = [aHash(), aHash(), aHash()]
  const policy = aHash()

  /** Three builds, one after the other; the first two over since before the term, the second still named by a record. */
  async function threeBuilds() {
    const { notices, builds, served } = opened.storage
    for (const [i, noticeHash] of [old, named, current].entries()) {
      const atMs = FIRST_MS + i
      const canonical = JSON.stringify({ policy: i === 1 ? { hash: policy } : null })
      await notices.keep('sertius', [{ hash: noticeHash, language: 'fr', canonical }], atMs)
      await builds.keep(
        'sertius',
        `build-${i}`,
        new Map([
          ['tag', `code ${i}`],
          ['shared', 'same code'],
        ]),
        atMs,
      )
      const documents = [
        { hash: `c${i}`, kind: 'configuration', canonical: '{}' } as const,
        ...(i === 1 ? [{ hash: policy, kind: 'policy', canonical: '{"p":1}' } as const] : []),
      ]
      await served.note('sertius', { buildHash: `build-${i}`, configurationHash: `c${i}`, noticeHashes: [noticeHash] }, documents, atMs)
    }
    await append(aRecord(), aRecord({ body: JSON.stringify({ noticeHash: named }) }))
  }
  const asked = { beforeMs: FIRST_MS + DAY_MS, nowMs: FIRST_MS + 2 * DAY_MS }
  const tellGone = ({ notices, builds, documents }: { notices: number; builds: number; documents: number }) =>
    told(`${notices} ${builds} ${documents}`)

  it('lets a notice go that is shown no more and that no record names, with its build and configuration; never what is named, or shown last', async () => {
    await threeBuilds()
    const { notices, builds, served } = opened.storage
    expect((await retention().shownLongAgo('sertius', FIRST_MS)).map(({ noticeHash }) => noticeHash)).toEqual([])
    expect((await retention().shownLongAgo('sertius', FIRST_MS + 1)).map(({ noticeHash }) => noticeHash)).toEqual([old])
    const long = await retention().shownLongAgo('sertius', asked.beforeMs)
    expect(long.map(({ noticeHash }) => noticeHash).sort()).toEqual([old, named].sort())
    // Asked for all of them: what a record names stays, whoever asks.
    const gone = await retention().expireShown('sertius', { noticeHashes: [old, named, current], fromLeaf: 0, ...asked }, tellGone)
    expect(gone).toEqual({ notices: 1, builds: 1, documents: 1 })
    expect(await details()).toEqual(['1 1 1'])
    expect(await Promise.all([old, named, current].map((one) => notices.find('sertius', one)))).toMatchObject([
      undefined,
      { hash: named },
      { hash: current },
    ])
    expect(await Promise.all([0, 1, 2].map((i) => builds.find('sertius', `build-${i}`, 'shared')))).toEqual([
      undefined,
      'same code',
      'same code',
    ])
    expect(await builds.find('sertius', 'build-1', 'tag')).toBe('code 1')
    expect(await Promise.all(['c0', 'c1', 'c2', policy].map(async (one) => (await served.findDocument('sertius', one))?.hash))).toEqual([
      undefined,
      'c1',
      'c2',
      policy,
    ])
    expect((await served.history('sertius', 9)).map(({ buildHash }) => buildHash)).toEqual(['build-2', 'build-1'])
    expect(await retention().expireShown('sertius', { noticeHashes: [], fromLeaf: 0, ...asked }, tellGone)).toEqual({
      notices: 0,
      builds: 0,
      documents: 0,
    })
    expect(await details()).toHaveLength(1)
  })

  it('looks again, at the last moment, at records that came while it looked; and lets the rest of a notice go with its last record', async () => {
    await threeBuilds()
    const ask = (fromLeaf: number) => retention().expireShown('sertius', { noticeHashes: [named], fromLeaf, ...asked }, tellGone)
    expect((await ask(1)).notices).toBe(0)
    const { records, erasure, notices, served } = opened.storage
    const [record] = await records.append([], []).then(async () => {
      const found = []
      for await (const one of records.read('sertius', 0, 1e15)) found.push(one)
      return found.filter(({ leafIndex }) => leafIndex === 1)
    })
    await erasure.erase('sertius', [record?.recordId ?? ''], 'retention', FIRST_MS)
    expect(await ask(0)).toMatchObject({ notices: 1, documents: 2 })
    expect(await notices.find('sertius', named)).toBeUndefined()
    expect(await served.findDocument('sertius', policy)).toBeUndefined()
    // Shown again: it is kept again, and does not go for what was said before.
    await notices.keep('sertius', [{ hash: named, language: 'fr', canonical: '{}' }], asked.nowMs + 1)
    await expect(engine.tamper(`delete from notice where hash = '${named}'`)).rejects.toThrow(/append-only/)
  })

  it.each(["update expiry set hash = 'x'", 'delete from expiry', 'delete from notice', 'delete from document', 'delete from served'])(
    'refuses "%s", also where something has expired',
    async (sql) => {
      await threeBuilds()
      await retention().expireShown('sertius', { noticeHashes: [old], fromLeaf: 0, ...asked }, tellGone)
      await expect(engine.tamper(sql)).rejects.toThrow(/append-only/)
    },
  )
}
