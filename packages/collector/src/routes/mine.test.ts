import { createHash } from 'node:crypto'
import { fromBase64, type MineWire, openCheckpoint, parseVerifierKey, recordLeaf, verifyInclusion } from '@placet/model'
import { expect, test } from 'vitest'
import { makeKey } from '../evidence/key-files.ts'
import { nodeVerifyTools } from '../evidence/verify-tools.ts'
import { aCollector, aDatabaseFile, type TestCollector } from '../fixtures/a-collector.ts'
import { aDecision, denied, NOW_MS } from '../fixtures/a-decision.ts'
import { aSite, noticeHash } from '../fixtures/a-site.ts'
import { anOperator } from '../fixtures/an-operator.ts'

const consentId = '8Jq2mZb7T0yYw4kQxN1u3A'
const { sha256 } = nodeVerifyTools
const bytes = (text: string) => fromBase64(text) as Uint8Array
const other = 'bbbbbbbbbbbbbbbbbbbbbb'
const mineOf = async ({ post }: Pick<TestCollector, 'post'>, id = consentId): Promise<MineWire> =>
  (await post('/v1/sertius/mine', { consentId: id })).json()

test('whoever presents a consent id gets every record under it, with its notice and its proof (LAW-40)', async () => {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision())
  await collector.post('/v1/sertius/records', aDecision({ consentId: other }))
  await collector.post('/v1/sertius/records', aDecision({ n: 2, action: 'withdraw-all', choices: denied, services: {} }))
  const answer = await collector.post('/v1/sertius/mine', { consentId })
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store'])
  const { receipt, requests } = answer.json() as MineWire
  expect(requests).toEqual([])
  expect(receipt.records.map(({ record }) => [record.n, record.leafIndex])).toEqual([
    [1, 0],
    [2, 2],
  ])
  for (const { record, canonical, proof } of receipt.records) {
    expect(JSON.parse(canonical)).toEqual(record)
    expect(proof).toMatchObject({ leafIndex: record.leafIndex, treeSize: 3 })
  }
  const hashes = Object.entries(receipt.notices).map(([hash, text]) => [hash, createHash('sha256').update(text).digest('hex')])
  expect(hashes).toEqual([[noticeHash, noticeHash]])
  expect(JSON.stringify(receipt)).not.toContain(other)
})

test('a receipt carries the signed head of the log and the key that signed it, so that it is checked without asking anyone', async () => {
  const folder = `${aDatabaseFile()}-keys`
  const [first, time, next] = [makeKey(folder, 'log'), makeKey(folder, 'time'), makeKey(folder, 'log')]
  const collector = await aCollector({ keys: [first, next, time] })
  await collector.post('/v1/sertius/records', aDecision())
  const { receipt } = await mineOf(collector)
  const { proof, canonical } = receipt.records[0] ?? {}
  const key = await parseVerifierKey(sha256, receipt.verifierKey ?? '')
  if (!proof?.checkpoint || !canonical || !key) throw new Error('The receipt is not signed.')
  expect(key.publicKey).toEqual(next.publicKey)
  const head = await openCheckpoint(proof.checkpoint, [key], nodeVerifyTools)
  expect(head).toMatchObject({ size: 1, root: bytes(proof.rootHash) })
  const inclusionOf = (record: string) => ({
    ...{ leafIndex: proof.leafIndex, treeSize: proof.treeSize, rootHash: bytes(proof.rootHash), proof: proof.proof.map(bytes) },
    leafHash: recordLeaf(sha256, bytes(proof.salt), record),
  })
  expect(await verifyInclusion(sha256, inclusionOf(canonical))).toBe(true)
  expect(await verifyInclusion(sha256, inclusionOf(canonical.replace('"granted"', '"denied"')))).toBe(false)
})

test('an unknown number is answered like any: with nothing', async () => {
  const collector = await aCollector()
  const { receipt, requests } = await mineOf(collector, other)
  expect([receipt.records, receipt.notices, requests]).toEqual([[], {}, []])
})

test('a site that keeps its log to itself proves nothing here', async () => {
  const collector = await aCollector({ sites: [aSite({ isLogPrivate: true })] })
  await collector.post('/v1/sertius/records', aDecision())
  expect((await mineOf(collector)).receipt.records[0]?.proof).toBeNull()
})

test('erasing keeps the device’s withdrawal first, then destroys everything; what is sent again stays erased (410)', async () => {
  const collector = await aCollector()
  const first = aDecision()
  await collector.post('/v1/sertius/records', first)
  const withdrawal = aDecision({ n: 2, action: 'withdraw-all', choices: denied, services: {}, noticeHash: null })
  const answer = await collector.post('/v1/sertius/mine/erase', { consentId, withdrawal })
  expect([answer.statusCode, answer.json()]).toEqual([200, { erased: 2, held: null }])
  expect((await mineOf(collector)).receipt.records).toEqual([])
  for (const sent of [first, withdrawal]) expect((await collector.post('/v1/sertius/records', sent)).statusCode).toBe(410)
  expect((await collector.post('/v1/sertius/mine/erase', { consentId })).json()).toEqual({ erased: 0, held: null })
})

test.each([
  [
    { consentId, withdrawal: aDecision({ consentId: other, action: 'withdraw-all', choices: denied, services: {} }) },
    '/withdrawal/consentId',
  ],
  [{ consentId, withdrawal: aDecision() }, '/withdrawal/action'],
  [{}, '/consentId'],
  [{ consentId: 'short' }, '/consentId'],
  [{ consentId, more: 1 }, '/more'],
])('an erasure that is not in order is refused and erases nothing', async (body, field) => {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision())
  const answer = await collector.post('/v1/sertius/mine/erase', body)
  expect([answer.statusCode, answer.json().field]).toEqual([422, field])
  expect((await mineOf(collector)).receipt.records).toHaveLength(1)
})

test('guessing is slow, for one network and for one number (SEC-21)', async () => {
  const collector = await aCollector()
  const statuses = new Set<number>()
  for (let i = 0; i < 40; i++) statuses.add((await collector.post('/v1/sertius/mine', { consentId: `${i}`.padStart(22, 'a') })).statusCode)
  expect([...statuses]).toEqual([200, 429])
})

test('other origins are refused, and no consent id comes into the log', async () => {
  const collector = await aCollector()
  expect((await collector.post('/v1/sertius/mine', { consentId }, { origin: 'https://evil.example' })).statusCode).toBe(403)
  await mineOf(collector)
  expect(collector.logged.join()).not.toContain(consentId)
})

test('a request is kept with its due date, and its subject reads the answer under its number', async () => {
  const collector = await aCollector()
  const wanted = { consentId, right: 'access', message: 'All of it, please.', reply: null, language: 'fr' }
  const sent = await collector.post('/v1/sertius/mine/requests', wanted)
  expect(sent.statusCode).toBe(201)
  expect(sent.json()).toMatchObject({ dueAt: '2026-12-23T09:15:30.412Z', answer: null })

  const { get, change } = await anOperator(collector)
  const { requests, templates } = (await get('/v1/sertius/requests')).json()
  expect(requests).toMatchObject([{ right: 'access', state: 'open', hasConsentId: true, message: 'All of it, please.' }])
  expect(JSON.stringify(requests)).not.toContain(consentId)
  expect(templates.fr.access).toContain('Mes données')

  const { requestId } = sent.json()
  const extended = await change('POST', `/v1/sertius/requests/${requestId}`, { action: 'extend', text: 'Deux systèmes.' })
  expect(extended.json()).toMatchObject({ state: 'extended', dueAt: '2027-02-23T09:15:30.412Z', extensionReason: 'Deux systèmes.' })
  await change('POST', `/v1/sertius/requests/${requestId}`, { action: 'answer', text: 'Voici.' })
  expect((await mineOf(collector)).requests).toMatchObject([
    { state: 'answered', answer: 'Voici.', openedAt: new Date(NOW_MS).toISOString() },
  ])
  expect((await change('POST', `/v1/sertius/requests/${requestId}`, { action: 'refuse', text: 'Non.' })).statusCode).toBe(409)
})

test('somebody without the number is told at once what follows from that, and is asked for no identity card (LAW-42)', async () => {
  const collector = await aCollector()
  const wanted = { right: 'erasure', message: '', reply: 'a@b.example', language: 'nl' }
  const sent = await collector.post('/v1/sertius/mine/requests', wanted)
  expect(sent.json().answer).toContain('AVG, art. 11, lid 2')
  expect((await mineOf(collector)).requests).toEqual([])
  const { get } = await anOperator(collector)
  expect((await get('/v1/sertius/requests')).json().requests).toMatchObject([{ hasConsentId: false, reply: 'a@b.example' }])
})
