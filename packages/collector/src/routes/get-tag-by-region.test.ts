/** The tag by region: the header that the operator names picks it, nothing else does, and no cache hands one visitor's to another. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aSite } from '../fixtures/a-site.ts'

const STRICT = 'strictest'
const site = aSite({
  tag: STRICT,
  byRegion: new Map([
    ['US', { mode: 'notice-only' as const, tag: 'united states' }],
    ['US-CA', { mode: 'opt-out' as const, tag: 'california' }],
    ['BE', { mode: 'opt-in' as const, tag: 'belgium' }],
  ]),
})
const open = (regionHeader?: string) => aCollector({ sites: [site], ...(regionHeader && { regionHeader }) })
const tagFor = async (collector: Awaited<ReturnType<typeof open>>, headers: Record<string, string> = {}) => {
  const { payload, headers: told } = await collector.public.inject({ url: '/s/sertius.js', headers })
  return [payload, told['cache-control'], told.vary]
}
const FRESH = 'public, max-age=300, stale-while-revalidate=3600'
const VARY = 'Accept-Encoding, x-region'

test('a region with a rule gets its tag, for this visitor alone where it lets things run', async () => {
  const collector = await open('X-Region')
  expect(await tagFor(collector, { 'x-region': 'us-ca' })).toEqual(['california', 'private, no-cache', VARY])
  expect(await tagFor(collector, { 'x-region': 'US-TX' })).toEqual(['united states', 'private, no-cache', VARY])
  expect(await tagFor(collector, { 'x-region': 'BE' })).toEqual(['belgium', FRESH, VARY])
})

test('no header, an unknown region, two of them: the strictest', async () => {
  const collector = await open('x-region')
  for (const headers of [{}, { 'x-region': 'FR' }, { 'x-region': 'US, FR' }, { 'x-region': '' }, { 'cf-ipcountry': 'US' }])
    expect(await tagFor(collector, headers as Record<string, string>)).toEqual([STRICT, FRESH, VARY])
})

test('where no header is named, none counts', async () => {
  expect(await tagFor(await open(), { 'x-region': 'US' })).toEqual([STRICT, FRESH, 'Accept-Encoding'])
})

test('what a browser has of one region is not taken for that of another', async () => {
  const collector = await open('x-region')
  const { headers } = await collector.public.inject({ url: '/s/sertius.js', headers: { 'x-region': 'US' } })
  const again = (region: string) =>
    collector.public.inject({ url: '/s/sertius.js', headers: { 'x-region': region, 'if-none-match': `${headers.etag}` } })
  expect((await again('US')).statusCode).toBe(304)
  expect((await again('FR')).payload).toBe(STRICT)
})

test('pinned tags are the strictest, wherever they are asked from', async () => {
  const collector = await open('x-region')
  const pinned = await collector.public.inject({ url: '/s/sertius.abababababababab.js', headers: { 'x-region': 'US' } })
  expect(pinned.payload).toBe(site.pinnedTag)
})

test('whatever the header says, only a region that has a rule gets another tag', async () => {
  const collector = await open('x-region')
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[ -~]{0,8}$/), async (said) => {
      const [tag] = await tagFor(collector, { 'x-region': said })
      if (!/^\s*(US(-[A-Z0-9]{1,3})?|BE(-[A-Z0-9]{1,3})?)\s*$/i.test(said)) expect(tag).toBe(STRICT)
    }),
    { numRuns: 200 },
  )
})
