/** Contracts. Rights: the register, each act told in the audit log (GDPR Art. 12(3), LAW-41). */
import { expect, it } from 'vitest'
import { DAY_MS, FIRST_MS } from './a-record.ts'
import { aRequest } from './a-request.ts'
import { anEntry } from './an-account.ts'
import { type Engine, eachOpened } from './engine.ts'

export function rightsContract(engine: Engine): void {
  const { opened } = eachOpened(engine)
  const rights = () => opened.storage.rights
  const told = async () => (await opened.storage.audit.read({ before: 1e9, limit: 9, sites: null })).map(({ action }) => action)
  const answered = {
    state: 'answered',
    dueAtMs: FIRST_MS,
    extensionReason: null,
    answer: 'é',
    partReason: null,
    handledBy: 'Marie',
    closedAtMs: FIRST_MS,
  } as const

  it('keeps a request as it was made, for its site and its subject alone', async () => {
    const request = aRequest({ subjectKey: 'key', message: '"é"\n<b>', reply: 'a@b.example' })
    await rights().open(request)
    expect(await rights().find('sertius', 'request')).toEqual(request)
    expect(await rights().find('other', 'request')).toBeUndefined()
    expect(await rights().ofSubject('sertius', 'key')).toEqual([request])
    expect(await rights().ofSubject('sertius', 'other')).toEqual([])
    expect(await told()).toEqual([])
    await rights().open(aRequest({ id: 'entered' }), anEntry({ action: 'request-opened' }))
    expect(await told()).toEqual(['request-opened'])
  })

  it('lists those that wait first, by their due dates, then the closed ones, newest first', async () => {
    for (const [i, id] of ['later', 'sooner', 'old', 'new'].entries())
      await rights().open(aRequest({ id, dueAtMs: FIRST_MS + (id === 'later' ? 9 : i) * DAY_MS }))
    await rights().handle('sertius', 'old', 'open', answered, anEntry())
    await rights().handle('sertius', 'new', 'open', { ...answered, closedAtMs: FIRST_MS + 1 }, anEntry())
    expect((await rights().list('sertius', 9)).map(({ id }) => id)).toEqual(['sooner', 'later', 'new', 'old'])
    expect(await rights().list('sertius', 2)).toHaveLength(2)
  })

  it('keeps what was answered in part with its reason, and neither without the other', async () => {
    await rights().open(aRequest())
    const inPart = { ...answered, state: 'answered-in-part', partReason: '"é"' } as const
    const without = rights().handle('sertius', 'request', 'open', { ...inPart, partReason: null }, anEntry())
    await expect(without).rejects.toThrow(/constraint/)
    await expect(rights().handle('sertius', 'request', 'open', { ...answered, partReason: 'x' }, anEntry())).rejects.toThrow(/constraint/)
    expect(await rights().handle('sertius', 'request', 'open', inPart, anEntry({ action: 'request-answered-in-part' }))).toBe(true)
    expect(await rights().find('sertius', 'request')).toMatchObject(inPart)
  })

  it('lets one of two act, and tells of that one alone', async () => {
    await rights().open(aRequest())
    const act = () => rights().handle('sertius', 'request', 'open', answered, anEntry({ action: 'request-answered' }))
    expect((await Promise.all([act(), act()])).sort()).toEqual([false, true])
    expect(await rights().find('sertius', 'request')).toMatchObject(answered)
    expect(await told()).toEqual(['request-answered'])
  })

  it('says once whose request it is, while it waits', async () => {
    await rights().open(aRequest())
    const identify = (key: string, id = 'request') => rights().identify('sertius', id, key, anEntry({ action: 'request-identified' }))
    expect(await identify('key')).toBe(true)
    expect(await identify('another')).toBe(false)
    expect(await rights().find('sertius', 'request')).toMatchObject({ subjectKey: 'key' })
    await rights().open(aRequest({ id: 'closed' }))
    await rights().handle('sertius', 'closed', 'open', answered, anEntry({ action: 'request-answered' }))
    expect(await identify('key', 'closed')).toBe(false)
    expect(await told()).toEqual(['request-answered', 'request-identified'])
  })
}
