/** Contracts. Notices and builds: what was shown and served, kept by hash. */
import { expect, it } from 'vitest'
import { FIRST_MS } from './a-record.ts'
import { type Engine, eachOpened } from './engine.ts'

export function documentsContract(engine: Engine): void {
  const { reopen } = engine
  const { opened } = eachOpened(engine)

  it('finds a notice by site and hash; keeping it again changes nothing', async () => {
    const notice = { hash: 'a'.repeat(64), language: 'fr', canonical: '{"title":"é"}' }
    await opened.storage.notices.keep('sertius', [notice], FIRST_MS)
    await opened.storage.notices.keep('sertius', [{ ...notice, canonical: '{"title":"other"}' }], FIRST_MS)
    expect(await opened.storage.notices.find('sertius', notice.hash)).toEqual(notice)
    expect(await opened.storage.notices.find('other', notice.hash)).toBeUndefined()
  })

  it('keeps notices and builds that several keep at the same time', async () => {
    const other = await reopen()
    const notices = ['a', 'b', 'c'].map((hash) => ({ hash, language: 'fr', canonical: `{"n":"${hash}"}` }))
    const files = new Map(Array.from({ length: 20 }, (_, i) => [`file-${i}`, `content ${i}`]))
    await Promise.all(
      [opened.storage, other].flatMap((one, i) => [
        one.notices.keep('sertius', i === 0 ? notices : [...notices].reverse(), FIRST_MS),
        one.builds.keep('sertius', 'one', i === 0 ? files : new Map([...files].reverse()), FIRST_MS),
      ]),
    )
    expect(await opened.storage.notices.find('sertius', 'b')).toEqual(notices[1])
    expect(await other.builds.find('sertius', 'one', 'file-19')).toBe('content 19')
    await other.close()
  })

  it('finds the files of each build of a site', async () => {
    await opened.storage.builds.keep(
      'sertius',
      'one',
      new Map([
        ['tag', 'a'],
        ['notice.fr', 'é'],
      ]),
      FIRST_MS,
    )
    await opened.storage.builds.keep(
      'sertius',
      'two',
      new Map([
        ['tag', 'b'],
        ['notice.fr', 'é'],
      ]),
      FIRST_MS,
    )
    expect(await opened.storage.builds.find('sertius', 'one', 'tag')).toBe('a')
    expect(await opened.storage.builds.find('sertius', 'two', 'tag')).toBe('b')
    expect(await opened.storage.builds.find('sertius', 'one', 'notice.fr')).toBe('é')
    expect(await opened.storage.builds.find('sertius', 'one', 'missing')).toBeUndefined()
    expect(await opened.storage.builds.find('other', 'one', 'tag')).toBeUndefined()
  })
}
