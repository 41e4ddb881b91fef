/** Contracts. Holds: records that a legal claim keeps, and erasures that wait for its end (SEC-23, GDPR Art. 17(3)(e)). */
import { type Hold, subjectKeyOf } from '@placet/collector'
import { expect, it } from 'vitest'
import { aRecord, FIRST_MS, readAll } from './a-record.ts'
import { anEntry } from './an-account.ts'
import { type Engine, eachOpened } from './engine.ts'

const SUBJECT = subjectKeyOf('8Jq2mZb7T0yYw4kQxN1u3A')
const OTHER = subjectKeyOf('bbbbbbbbbbbbbbbbbbbbbb')

const aHold = (some: Partial<Hold> = {}): Hold => ({
  id: 'hold',
  site: 'sertius',
  subjectKey: SUBJECT,
  reason: 'Case 26/114, "é"',
  told: 'Un procès est en cours.',
  placedBy: 'Marie',
  placedAtMs: FIRST_MS,
  endedBy: null,
  endedAtMs: null,
  ...some,
})

export function holdsContract(engine: Engine): void {
  const { opened, append } = eachOpened(engine)
  const holds = () => opened.storage.holds
  const place = (some: Partial<Hold> = {}) => holds().place(aHold(some), anEntry({ action: 'hold-placed' }))
  const end = (id = 'hold') => holds().end('sertius', id, { endedBy: 'Eve', endedAtMs: FIRST_MS + 5 }, anEntry({ action: 'hold-ended' }))
  const asked = { site: 'sertius', subjectKey: SUBJECT, throughLeaf: 0, askedAtMs: FIRST_MS + 1 }
  const told = async () => (await opened.storage.audit.read({ before: 1e9, limit: 9, sites: null })).map(({ action }) => action)
  const leaves = async () => (await readAll(opened.storage)).map(({ leafIndex }) => leafIndex)
  const erase = (...records: { recordId: string }[]) =>
    opened.storage.erasure.erase(
      'sertius',
      records.map(({ recordId }) => recordId),
      'subject',
      FIRST_MS,
    )

  it('keeps a hold as it was placed, for its site and its subject alone', async () => {
    await place()
    const hold = { ...aHold(), askedAtMs: null }
    expect(await holds().find('sertius', 'hold')).toEqual(hold)
    expect(await holds().find('other', 'hold')).toBeUndefined()
    expect(await holds().ofSubject('sertius', SUBJECT)).toEqual([hold])
    expect(await holds().ofSubject('sertius', OTHER)).toEqual([])
    expect(await holds().ofSubject('other', SUBJECT)).toEqual([])
    expect([await holds().heldSubjects('sertius'), await holds().heldSubjects('other')]).toEqual([[SUBJECT], []])
    expect(await told()).toEqual(['hold-placed'])
  })

  it('ends a hold once, and keeps who ended it', async () => {
    await place()
    expect((await Promise.all([end(), end()])).sort()).toEqual([false, true])
    expect(await end('unknown')).toBe(false)
    expect(await holds().find('sertius', 'hold')).toMatchObject({ endedBy: 'Eve', endedAtMs: FIRST_MS + 5 })
    expect([await holds().ofSubject('sertius', SUBJECT), await holds().heldSubjects('sertius')]).toEqual([[], []])
    expect(await told()).toEqual(['hold-ended', 'hold-placed'])
  })

  it('lists those that hold first', async () => {
    for (const [i, id] of ['old', 'ended', 'new'].entries()) await place({ id, placedAtMs: FIRST_MS + i })
    await end('ended')
    expect((await holds().list('sertius', 9)).map(({ id }) => id)).toEqual(['new', 'old', 'ended'])
    expect(await holds().list('sertius', 2)).toHaveLength(2)
    expect((await holds().ofSubject('sertius', SUBJECT)).map(({ id }) => id)).toEqual(['old', 'new'])
  })

  it('SEC-23: erases nothing of a held subject, whatever the reason, and everything once no claim holds it', async () => {
    const [mine, others, elsewhere] = [
      aRecord({ subjectKey: SUBJECT }),
      aRecord({ subjectKey: OTHER }),
      aRecord({ subjectKey: SUBJECT, site: 'other' }),
    ]
    await append(mine, others, elsewhere)
    await place()
    await place({ id: 'second' })
    expect((await erase(mine, others)).map(({ recordId }) => recordId)).toEqual([others.recordId])
    expect(await opened.storage.erasure.erase('sertius', [mine.recordId], 'retention', FIRST_MS)).toEqual([])
    expect(await opened.storage.erasure.erase('sertius', [mine.recordId], 'operator', FIRST_MS)).toEqual([])
    expect(await opened.storage.records.find('sertius', mine.recordId)).toMatchObject({ body: mine.body, salt: mine.salt })
    expect(await opened.storage.erasure.erase('other', [elsewhere.recordId], 'subject', FIRST_MS)).toHaveLength(1)
    await end()
    expect(await erase(mine)).toEqual([])
    await end('second')
    expect(await erase(mine)).toHaveLength(1)
    expect(await leaves()).toEqual([])
  })

  it('never lets both a hold and an erasure of the same records come through', async () => {
    for (let round = 0; round < 12; round++) {
      const subjectKey = subjectKeyOf(`round ${round}`)
      const record = aRecord({ subjectKey })
      await append(record)
      const [erased, kept] = await Promise.all([
        erase(record),
        // Who places a hold counts what it keeps once it holds.
        place({ id: `hold ${round}`, subjectKey }).then(() => opened.storage.records.ofSubject('sertius', subjectKey)),
      ])
      expect(erased.length + kept.length).toBe(1)
      expect(await opened.storage.records.ofSubject('sertius', subjectKey)).toHaveLength(kept.length)
    }
  })

  it('remembers an erasure that was asked for while a hold lasts, once, and through the newest record it was asked for', async () => {
    expect(await holds().askErasure(asked)).toEqual([])
    expect(await holds().asked('sertius')).toEqual([])
    await place()
    expect(await holds().askErasure(asked)).toMatchObject([{ id: 'hold', askedAtMs: FIRST_MS + 1 }])
    await holds().askErasure({ ...asked, throughLeaf: 7, askedAtMs: FIRST_MS + 2 })
    await holds().askErasure({ ...asked, throughLeaf: 3, askedAtMs: FIRST_MS + 3 })
    const remembered = { ...asked, throughLeaf: 7 }
    expect([await holds().asked('sertius'), await holds().asked('other')]).toEqual([[remembered], []])
    expect(await holds().owed()).toEqual([])
    await end()
    expect(await holds().owed()).toEqual([remembered])
  })

  it('forgets an erasure that was carried out, and not one that waits or was asked for again', async () => {
    await place()
    await holds().askErasure(asked)
    await holds().settle(asked)
    expect(await holds().asked('sertius')).toEqual([asked])
    await end()
    await holds().settle({ ...asked, throughLeaf: 9 })
    expect(await holds().owed()).toEqual([asked])
    await holds().settle(asked)
    expect([await holds().owed(), await holds().asked('sertius')]).toEqual([[], []])
  })

  it('SEC-24: what is held here and was erased elsewhere stays erased, and a hold brings nothing back', async () => {
    const record = aRecord({ subjectKey: SUBJECT })
    await append(record, aRecord())
    await place()
    const tombstone = {
      site: 'sertius',
      recordId: record.recordId,
      eventId: record.eventId,
      leafIndex: 0,
      reason: 'subject',
      erasedAtMs: 1,
    } as const
    expect(await opened.storage.erasure.bury([tombstone])).toBe(1)
    expect(await opened.storage.records.ofSubject('sertius', SUBJECT)).toEqual([])
    expect((await append(record)).map(({ status }) => status)).toEqual(['erased'])
    await place({ id: 'later' })
    expect(await leaves()).toEqual([1])
  })
}
