/** Contracts. What was served and when: documents by hash, and each notice with the builds that showed it. */
import { expect, it } from 'vitest'
import { aHash, FIRST_MS } from './a-record.ts'
import { type Engine, eachOpened } from './engine.ts'

export function servedContract(engine: Engine): void {
  const { opened } = eachOpened(engine)
  const french = { hash: aHash(), language: 'fr', canonical: '{"n":1}' }
  const dutch = { hash: aHash(), language: 'nl', canonical: '{"n":2}' }
  const build = { buildHash: 'one', configurationHash: 'c1', noticeHashes: [french.hash, dutch.hash] }

  async function serve(changes: Partial<typeof build>, atMs: number, site = 'sertius') {
    await opened.storage.notices.keep(site, [french, dutch], FIRST_MS)
    await opened.storage.served.note(site, { ...build, ...changes }, [], atMs)
  }

  it('keeps each document under its hash, for its site, once', async () => {
    const document = { hash: aHash(), kind: 'configuration', canonical: '{"site":"é"}' } as const
    await opened.storage.served.note('sertius', build, [document, document], FIRST_MS)
    await opened.storage.served.note('sertius', build, [{ ...document, canonical: '{}' }], FIRST_MS)
    expect(await opened.storage.served.findDocument('sertius', document.hash)).toEqual(document)
    expect(await opened.storage.served.findDocument('other', document.hash)).toBeUndefined()
  })

  it('tells by what a notice was shown, newest first, and notes nothing while that stays the same', async () => {
    await serve({}, FIRST_MS)
    await serve({}, FIRST_MS + 1)
    await serve({ buildHash: 'two' }, FIRST_MS + 2)
    await serve({ buildHash: 'two', configurationHash: 'c2', noticeHashes: [dutch.hash] }, FIRST_MS + 3)
    await serve({}, FIRST_MS + 4)
    const shown = { noticeHash: french.hash, language: 'fr', configurationHash: 'c1' }
    expect(await opened.storage.served.noticeHistory('sertius', french.hash)).toEqual([
      { ...shown, buildHash: 'one', fromMs: FIRST_MS + 4 },
      { ...shown, buildHash: 'two', fromMs: FIRST_MS + 2 },
      { ...shown, buildHash: 'one', fromMs: FIRST_MS },
    ])
    expect(await opened.storage.served.noticeHistory('other', french.hash)).toEqual([])
  })

  it('tells all that a site served, newest first, as far as asked', async () => {
    await serve({}, FIRST_MS)
    await serve({ buildHash: 'two' }, FIRST_MS + 2)
    await serve({ buildHash: 'x' }, FIRST_MS + 9, 'other')
    const history = await opened.storage.served.history('sertius', 3)
    expect(history.map(({ buildHash, language }) => [buildHash, language])).toEqual([
      ['two', 'fr'],
      ['two', 'nl'],
      ['one', 'fr'],
    ])
  })

  it('knows what a site served last, whole', async () => {
    const isLast = (changes: Partial<typeof build>) => opened.storage.served.isLast('sertius', { ...build, ...changes })
    expect(await isLast({})).toBe(false)
    await serve({}, FIRST_MS)
    await serve({ buildHash: 'two' }, FIRST_MS + 1)
    await serve({ buildHash: 'x' }, FIRST_MS + 9, 'other')
    expect(await isLast({ buildHash: 'two' })).toBe(true)
    expect(await isLast({})).toBe(false)
    expect(await isLast({ buildHash: 'two', configurationHash: 'c2' })).toBe(false)
    expect(await isLast({ buildHash: 'two', noticeHashes: [french.hash] })).toBe(false)
    expect(await isLast({ buildHash: 'two', noticeHashes: [french.hash, aHash()] })).toBe(false)
  })

  it('refuses to change what was served', async () => {
    await opened.storage.served.note('sertius', build, [{ hash: 'h', kind: 'policy', canonical: '{}' }], FIRST_MS)
    for (const table of ['document', 'served']) {
      await expect(engine.tamper(`delete from ${table}`)).rejects.toThrow(/append-only/)
      await expect(engine.tamper(`update ${table} set site = 'x'`)).rejects.toThrow(/append-only/)
    }
  })
}
