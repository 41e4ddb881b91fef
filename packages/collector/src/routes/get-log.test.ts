import { hash } from 'node:crypto'
import { fromBase64, openCheckpoint, parseNote, type VerifierKey, verifyConsistency, verifyInclusion } from '@placet/model'
import { expect, test } from 'vitest'
import { type KeyFile, makeKey } from '../evidence/key-files.ts'
import { verifierKeyOf } from '../evidence/signer.ts'
import { nodeVerifyTools } from '../evidence/verify-tools.ts'
import { aCollector, aDatabaseFile, type TestCollector } from '../fixtures/a-collector.ts'
import { aDecision, NOW_MS } from '../fixtures/a-decision.ts'
import { aSite } from '../fixtures/a-site.ts'
import { anOperator } from '../fixtures/an-operator.ts'

const { sha256 } = nodeVerifyTools
const LOG = { site: 'sertius', collector: 'https://consent.sertius.example' }
const bytes = (text: string) => fromBase64(text) as Uint8Array

async function aLog(options: Parameters<typeof aCollector>[0] = {}) {
  const folder = `${aDatabaseFile()}-keys`
  const keys: KeyFile[] = [makeKey(folder, 'log'), makeKey(folder, 'time'), makeKey(folder, 'witness')]
  const collector = await aCollector({ keys, ...options })
  const ask = (path: string) => collector.public.inject(`/v1/sertius/log/${path}`)
  const open = async (note: string, known: readonly VerifierKey[] = keys.map((key) => verifierKeyOf(key, LOG))) =>
    openCheckpoint(note, known, nodeVerifyTools)
  return { collector, keys, folder, ask, open, keep: (count: number) => keep(collector, count) }
}

async function keep(collector: TestCollector, count: number) {
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push((await collector.post('/v1/sertius/records', aDecision())).json().recordId)
  return ids
}

test('SEC-27: the checkpoint is a signed note of the whole log, with its time, made anew when the log has grown', async () => {
  const { collector, ask, open, keep } = await aLog()
  const empty = await ask('checkpoint')
  expect(empty.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' })
  expect(empty.payload.split('\n').slice(0, 4)).toEqual([
    'consent.sertius.example/v1/sertius/log',
    '0',
    Buffer.from(hash('sha256', '', 'buffer')).toString('base64'),
    '',
  ])
  await keep(3)
  collector.clock.nowMs += 5_000
  const { payload } = await ask('checkpoint')
  expect(await open(payload)).toMatchObject({
    ...{ origin: 'consent.sertius.example/v1/sertius/log', size: 3 },
    signers: ['consent.sertius.example/v1/sertius/log', 'consent.sertius.example/time', 'consent.sertius.example/witness'],
    seenAtMs: [Math.floor((NOW_MS + 5_000) / 1000) * 1000, Math.floor((NOW_MS + 5_000) / 1000) * 1000],
  })
  expect((await ask('checkpoint')).payload).toBe(payload)
})

test('every record that was acknowledged can be proven beside the signed root', async () => {
  const { ask, open, keep } = await aLog()
  const ids = await keep(7)
  for (const [leafIndex, recordId] of ids.entries()) {
    const answer = (await ask(`inclusion/${recordId}`)).json()
    expect(Object.keys(answer).sort()).toEqual(['leafHash', 'leafIndex', 'proof', 'rootHash', 'treeSize'])
    const checkpoint = await open((await ask('checkpoint')).payload)
    expect(checkpoint).toMatchObject({ size: 7, root: bytes(answer.rootHash) })
    const claim = { ...answer, leafHash: bytes(answer.leafHash), rootHash: bytes(answer.rootHash), proof: answer.proof.map(bytes) }
    expect(answer).toMatchObject({ leafIndex, treeSize: 7 })
    expect(await verifyInclusion(sha256, claim)).toBe(true)
  }
  expect((await ask(`inclusion/${ids[2]}?size=3`)).json()).toMatchObject({ leafIndex: 2, treeSize: 3 })
})

test('the log proves that it only grew', async () => {
  const { ask, keep } = await aLog()
  await keep(3)
  const before = parseNote((await ask('checkpoint')).payload)?.text.split('\n')[2]
  await keep(6)
  const answer = (await ask('consistency?from=3&to=9')).json()
  expect(Object.keys(answer).sort()).toEqual(['from', 'fromRoot', 'proof', 'to', 'toRoot'])
  expect(answer.fromRoot).toBe(before)
  const claim = { ...answer, fromRoot: bytes(answer.fromRoot), toRoot: bytes(answer.toRoot), proof: answer.proof.map(bytes) }
  expect(await verifyConsistency(sha256, claim)).toBe(true)
  expect((await ask('consistency?from=0')).json()).toMatchObject({ from: 0, to: 9, proof: [] })
})

test.each([
  ['inclusion/nonsense', 404, 'RECORD_UNKNOWN'],
  ['inclusion/3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10', 404, 'RECORD_UNKNOWN'],
  ['consistency?from=1&to=99', 422, 'FIELD_INVALID'],
  ['consistency?from=2&to=1', 422, 'FIELD_INVALID'],
  ['consistency?to=1', 422, 'FIELD_INVALID'],
  ['consistency?from=-1&to=1', 422, 'FIELD_INVALID'],
  ['consistency?from=1e3&to=1', 422, 'FIELD_INVALID'],
])('GET log/%s is answered %i', async (path, status, code) => {
  const { ask, keep } = await aLog()
  await keep(2)
  const answer = await ask(path)
  expect(answer.statusCode).toBe(status)
  expect(answer.json().code).toBe(code)
})

test('a private log shows nothing: its size would tell how much is decided', async () => {
  const { ask, keep } = await aLog({ sites: [aSite({ isLogPrivate: true })] })
  const [id] = await keep(1)
  for (const path of ['checkpoint', `inclusion/${id}`, 'consistency?from=0'])
    expect((await ask(path)).json()).toMatchObject({ code: 'LOG_PRIVATE' })
})

test('without a key nothing is signed, and the log is kept all the same', async () => {
  const collector = await aCollector()
  const [id] = await keep(collector, 2)
  expect((await collector.public.inject('/v1/sertius/log/checkpoint')).json()).toMatchObject({ code: 'CHECKPOINT_MISSING' })
  expect((await collector.public.inject(`/v1/sertius/log/inclusion/${id}`)).json()).toMatchObject({ treeSize: 2 })
})

test('keys are rotated without losing what was signed: both sign until the old one is retired', async () => {
  const { folder, keys, open, collector } = await aLog()
  await keep(collector, 1)
  const older = (await collector.public.inject('/v1/sertius/log/checkpoint')).payload
  const next = makeKey(folder, 'log')
  const rotated = await aCollector({ keys: [...keys, next] }, collector.file)
  await keep(rotated, 1)
  const newer = (await rotated.public.inject('/v1/sertius/log/checkpoint')).payload
  const [first] = keys as [KeyFile]
  expect(await open(newer, [verifierKeyOf(first, LOG)])).toMatchObject({ size: 2 })
  expect(await open(newer, [verifierKeyOf(next, LOG)])).toMatchObject({ size: 2 })
  expect(await open(older, [verifierKeyOf(next, LOG)])).toContain('No known key')
  expect(await open(older, [verifierKeyOf(first, LOG), verifierKeyOf(next, LOG)])).toMatchObject({ size: 1 })
})

test('what is exported for an auditor is signed to its last record, and noted in the audit log', async () => {
  const { collector, keep } = await aLog()
  await keep(3)
  const operator = await anOperator(collector)
  const answer = await operator.get('/v1/sertius/log.ndjson')
  const lines = answer.payload
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines[0]).toMatchObject({ log: { site: 'sertius', size: 3 } })
  expect(lines.at(1).checkpoint).toContain('\n3\n')
  expect(lines.slice(-3).map(({ leafIndex, salt, leafHash }) => [leafIndex, typeof salt, typeof leafHash])).toEqual(
    [0, 1, 2].map((i) => [i, 'string', 'string']),
  )
})
