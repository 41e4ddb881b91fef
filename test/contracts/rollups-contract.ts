/** Contracts. Rollups: sums that agree with the evidence to the last record. */
import { expect, it } from 'vitest'
import { aDisplay, aRecord, DAY_MS, FIRST_MS, tally } from './a-record.ts'
import { type Engine, eachOpened } from './engine.ts'

export function rollupsContract(engine: Engine): void {
  const { opened, append } = eachOpened(engine)

  it('count a record in the commit that keeps it, once', async () => {
    const record = aRecord()
    await append(record, aRecord({ tally: null }))
    await append(record)
    expect(await opened.storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([
      { day: '2026-11-23', saved: 1, accepted: 0 },
    ])
    expect(await opened.storage.rollups.byCategory('sertius', '2026-11-23', '2026-11-23')).toEqual([
      { day: '2026-11-23', category: 'analytics', granted: 1, denied: 0 },
      { day: '2026-11-23', category: 'marketing', granted: 0, denied: 1 },
    ])
  })

  it('add displays to decisions', async () => {
    await opened.storage.records.append([aRecord()], [aDisplay, { ...aDisplay, measure: 'closed', count: 1 }])
    await opened.storage.records.append([], [aDisplay])
    expect(await opened.storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([
      { shownAtStart: 6, closed: 1, saved: 1 },
    ])
  })

  it('leave out what stands under a device, where that is asked (SEC-05)', async () => {
    await append(
      aRecord(),
      aRecord({ tally: { ...tally, device: 'burst' } }),
      aRecord({ tally: { ...tally, device: 'burst', language: 'nl' } }),
    )
    const period = ['sertius', '2026-11-23', '2026-11-23'] as const
    const { rollups } = opened.storage
    expect(await rollups.byDay(...period)).toMatchObject([{ saved: 3 }])
    expect(await rollups.byDay(...period, 'burst')).toMatchObject([{ saved: 1 }])
    expect(await rollups.byCategory(...period, 'burst')).toMatchObject([
      { category: 'analytics', granted: 1 },
      { category: 'marketing', denied: 1 },
    ])
    expect((await rollups.byLanguage(...period, 'burst')).map(({ key }) => key)).toEqual(['fr'])
    expect((await rollups.byDevice(...period)).map(({ key, saved }) => [key, saved])).toEqual([
      ['burst', 2],
      ['phone', 1],
    ])
  })

  it('are kept by site, day, language and device, and added up on request', async () => {
    await append(
      aRecord(),
      aRecord({ tally: { ...tally, language: 'nl' } }),
      aRecord({ tally: { ...tally, device: 'desktop' } }),
      aRecord({ site: 'other' }),
      aRecord({ receivedAtMs: FIRST_MS + DAY_MS }),
      aRecord({ receivedAtMs: FIRST_MS + 9 * DAY_MS }),
    )
    const period = ['sertius', '2026-11-23', '2026-11-24'] as const
    expect((await opened.storage.rollups.byDay(...period)).map(({ day, saved }) => [day, saved])).toEqual([
      ['2026-11-23', 3],
      ['2026-11-24', 1],
    ])
    expect((await opened.storage.rollups.byLanguage(...period)).map(({ key, saved }) => [key, saved])).toEqual([
      ['fr', 3],
      ['nl', 1],
    ])
    expect((await opened.storage.rollups.byDevice(...period)).map(({ key, saved }) => [key, saved])).toEqual([
      ['desktop', 1],
      ['phone', 3],
    ])
  })

  it('count far beyond what 32 bits hold', async () => {
    const many = 2 ** 40
    await opened.storage.records.append([], [{ ...aDisplay, count: many }])
    await opened.storage.records.append([], [{ ...aDisplay, count: many }])
    expect(await opened.storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ shownAtStart: 2 * many }])
  })

  it('come in the order of their bytes, whatever the locale of the database', async () => {
    const languages = ['nl', 'NL', 'fr', 'pt-BR', 'pt', 'zh-Hans', 'other']
    await append(...languages.map((language) => aRecord({ tally: { ...tally, language } })))
    const keys = (await opened.storage.rollups.byLanguage('sertius', '2026-11-23', '2026-11-23')).map(({ key }) => key)
    expect(keys).toEqual(['NL', 'fr', 'nl', 'other', 'pt', 'pt-BR', 'zh-Hans'])
  })

  it('tell whether a site has any data', async () => {
    expect(await opened.storage.rollups.hasAny('sertius')).toBe(false)
    await append(aRecord({ tally: null }))
    expect(await opened.storage.rollups.hasAny('sertius')).toBe(true)
    await opened.storage.records.append([], [{ ...aDisplay, site: 'other' }])
    expect(await opened.storage.rollups.hasAny('other')).toBe(true)
  })
}
