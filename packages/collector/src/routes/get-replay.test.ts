import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aDecision, NOW_MS } from '../fixtures/a-decision.ts'
import { aNotice, aSite, noticeHash } from '../fixtures/a-site.ts'
import { anOperator } from '../fixtures/an-operator.ts'

const PARTS = 'https://consent.sertius.example/a/sertius.{part}.{lang}.0123456789abcdef.js'
const tagOf = (word: string) => `start({"site":"sertius","parts":"${PARTS}"},"${word}")`
const older = aSite({ pinnedTag: tagOf('older') })
const newer = aSite(
  {
    pinnedTag: tagOf('newer'),
    buildHash: 'cd'.repeat(32),
    sources: { ...older.sources, configuration: { hash: 'aa'.repeat(32), canonical: '{}' } },
  },
  [aNotice('fr', { layout: 'bar' })],
)

/** A record made on the older build, after which the site changed. */
async function aRecord() {
  const collector = await aCollector({ sites: [older] })
  const { recordId } = (await collector.post('/v1/sertius/records', aDecision())).json()
  collector.clock.nowMs += 60_000
  await collector.sites.serve(newer)
  return { collector, recordId, ...(await anOperator(collector)) }
}

test('a record comes with what its subject was shown, and by what, and with its consent id masked (SEC-21, LAW-30)', async () => {
  const { get, recordId } = await aRecord()
  const answer = await get(`/v1/sertius/records/${recordId}`)
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    record: { recordId, noticeHash, consentId: '8Jq2…', action: 'save' },
    notice: { language: 'fr', layout: 'box', buttons: ['reject-all', 'accept-all', 'customize'] },
    served: {
      buildHash: older.buildHash.slice(0, 16),
      configurationHash: older.sources.configuration.hash,
      since: new Date(NOW_MS).toISOString(),
    },
  })
  expect(answer.payload).not.toContain('8Jq2mZb7T0yYw4kQxN1u3A')
})

test('a notice is replayed by the build of its time, under a policy of its own', async () => {
  const { get } = await aRecord()
  const answer = await get(`/v1/sertius/replays/${noticeHash}?at=${new Date(NOW_MS).toISOString()}`)
  expect(answer.statusCode).toBe(200)
  expect(answer.payload).toContain(Buffer.from(tagOf('older')).toString('base64'))
  const { 'content-security-policy': policy, 'x-frame-options': frame, 'cache-control': cache } = answer.headers
  expect(String(policy)).toMatch(/sandbox allow-scripts$/)
  expect(String(policy)).not.toContain("script-src 'self'")
  expect({ frame, cache }).toEqual({ frame: 'SAMEORIGIN', cache: 'no-store' })
  const nonce = /'nonce-([^']+)'/.exec(String(policy))?.[1]
  expect(nonce).toHaveLength(24)
  expect(answer.payload.match(/<script/g)?.length).toBe(answer.payload.split(`nonce="${nonce}"`).length - 2)
  const again = await get(`/v1/sertius/replays/${noticeHash}`)
  expect(again.headers['content-security-policy']).not.toBe(policy)
})

test('configurations and policies are given as they were kept', async () => {
  const { get } = await aRecord()
  for (const { hash, canonical } of [older.sources.configuration, ...Object.values(older.sources.policies)]) {
    const answer = await get(`/v1/sertius/documents/${hash}`)
    expect(answer.payload).toBe(canonical)
  }
  const { served } = (await get('/v1/sertius/served')).json()
  expect(served.map(({ buildHash }: { buildHash: string }) => buildHash.slice(0, 2))).toEqual(['cd', 'ab', 'ab'])
})

test.each([
  ['/v1/sertius/records/3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10', 404, 'RECORD_UNKNOWN'],
  ['/v1/sertius/records/..%2f..', 404, 'RECORD_UNKNOWN'],
  [`/v1/sertius/replays/${'0'.repeat(64)}`, 404, 'NOTICE_UNKNOWN'],
  [`/v1/sertius/replays/${noticeHash}?layer=reopen`, 422, 'FIELD_INVALID'],
  [`/v1/sertius/replays/${noticeHash}?at=yesterday`, 422, 'FIELD_INVALID'],
  [`/v1/sertius/documents/${'0'.repeat(64)}`, 404, 'DOCUMENT_UNKNOWN'],
  [`/v1/nobody/replays/${noticeHash}`, 404, 'SITE_UNKNOWN'],
])('%s is answered %i', async (url, status, code) => {
  const { get } = await aRecord()
  const answer = await get(url)
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
})

test.each([
  '/v1/sertius/records/3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10',
  `/v1/sertius/replays/${noticeHash}`,
  `/v1/sertius/documents/${'0'.repeat(64)}`,
  '/v1/sertius/served',
])('%s needs a session', async (url) => {
  const collector = await aCollector()
  expect((await collector.private.inject(url)).statusCode).toBe(401)
})

test('GCM-09: from a record one comes to the map of Google Consent Mode that was in force', async () => {
  const googleConsentMode = { mode: 'basic', categories: { analytics: ['analytics_storage'] } }
  const canonical = JSON.stringify({ config: { site: 'sertius' }, inForce: { googleConsentMode } })
  const hash = createHash('sha256').update(canonical).digest('hex')
  const collector = await aCollector({ sites: [aSite({ sources: { ...older.sources, configuration: { hash, canonical } } })] })
  const { recordId } = (await collector.post('/v1/sertius/records', aDecision())).json()
  collector.clock.nowMs += 60_000
  await collector.sites.serve(newer)
  const { get } = await anOperator(collector)
  const { served } = (await get(`/v1/sertius/records/${recordId}`)).json()
  const kept = await get(`/v1/sertius/documents/${served.configurationHash}`)
  expect(kept.json().inForce.googleConsentMode).toEqual(googleConsentMode)
  expect(createHash('sha256').update(kept.rawPayload).digest('hex')).toBe(served.configurationHash)
})
