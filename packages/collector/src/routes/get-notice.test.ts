import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aNotice, aSite, hashOf, noticeHash } from '../fixtures/a-site.ts'

test('a notice is the exact bytes that its hash stands for, for everyone, for ever', async () => {
  const collector = await aCollector()
  const answer = await collector.public.inject(`/v1/sertius/notices/${noticeHash}`)
  expect(answer.statusCode).toBe(200)
  expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(noticeHash)
  expect(answer.json()).toEqual(aNotice('fr'))
  expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=31536000, immutable' })
  const again = await collector.public.inject({
    url: `/v1/sertius/notices/${noticeHash}`,
    headers: { 'if-none-match': String(answer.headers.etag) },
  })
  expect(again.statusCode).toBe(304)
})

test('a notice is kept from the first time it was served, through changes and restarts', async () => {
  const before = await aCollector()
  const document = aNotice('fr', { texts: { title: 'New' } })
  await before.close()
  const after = await aCollector({ sites: [aSite({}, [document])] }, before.file)
  for (const hash of [noticeHash, hashOf(document)]) expect((await after.public.inject(`/v1/sertius/notices/${hash}`)).statusCode).toBe(200)
})

test.each([['f'.repeat(64)], ['F'.repeat(64)], ['..%2f'], ["' or 1=1"]])('%s is no notice', async (hash) => {
  const collector = await aCollector()
  const answer = await collector.public.inject(`/v1/sertius/notices/${encodeURIComponent(hash)}`)
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'NOTICE_UNKNOWN'])
})

test("another site's notice is no notice of this one", async () => {
  const collector = await aCollector({ sites: [aSite(), aSite({ id: 'other' }, [aNotice('fr', { site: 'other' })])] })
  expect((await collector.public.inject(`/v1/other/notices/${noticeHash}`)).statusCode).toBe(404)
})
