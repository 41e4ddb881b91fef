import { readFileSync } from 'node:fs'
import type { EndedHoldWire, MineWire, PlacedHoldWire, RegisterAnswer } from '@placet/model'
import { expect, test } from 'vitest'
import { withTombstoneJournal } from '../evidence/tombstone-journal.ts'
import { logLines } from '../exports/log-lines.ts'
import { receiptLines } from '../exports/receipt-lines.ts'
import { aCollector, aDatabaseFile } from '../fixtures/a-collector.ts'
import { aDecision, denied, granted, NOW_MS } from '../fixtures/a-decision.ts'
import { anAdministrator, bodyOf, joined } from '../fixtures/an-operator.ts'
import { openSqlite } from '../storage/sqlite.ts'

const consentId = '8Jq2mZb7T0yYw4kQxN1u3A'
const other = 'bbbbbbbbbbbbbbbbbbbbbb'
const reason = 'Case 26/114: Dupont claims he never agreed.'
const told = 'Un procès est en cours sur ces choix.'

/** A collector with one record of the subject, which still grants, and one of another. */
async function aHouse() {
  const [file, journal] = [aDatabaseFile(), `${aDatabaseFile()}.tombstones.ndjson`]
  const storage = await withTombstoneJournal(await openSqlite(file, NOW_MS), journal)
  const collector = await aCollector({ storage }, file)
  const marie = await anAdministrator(collector)
  const editor = await joined(collector, marie, 'Eddy', [{ site: 'sertius', role: 'editor' }])
  const viewer = await joined(collector, marie, 'Vera', [{ site: 'sertius', role: 'viewer' }])
  const first = aDecision({ choices: granted })
  for (const decision of [first, aDecision({ consentId: other })])
    expect((await collector.post('/v1/sertius/records', decision)).statusCode).toBe(201)
  const place = async (body: object = {}): Promise<PlacedHoldWire> => {
    collector.clock.nowMs += 1
    return bodyOf(await editor.change('POST', '/v1/sertius/holds', { consentId, reason, told, ...body }))
  }
  const end = async (id: string): Promise<EndedHoldWire> => bodyOf(await editor.change('POST', `/v1/sertius/holds/${id}/end`))
  const mine = async (id = consentId): Promise<MineWire> => bodyOf(await collector.post('/v1/sertius/mine', { consentId: id }))
  const erase = async (body: object = {}) => bodyOf(await collector.post('/v1/sertius/mine/erase', { consentId, ...body }))
  const register = async (who = editor): Promise<RegisterAnswer> => bodyOf(await who.get('/v1/sertius/requests'))
  return { collector, storage, journal, marie, editor, viewer, first, place, end, mine, erase, register }
}

test('an erasure under a legal hold withdraws at once, destroys nothing, and says why, by which law, and that it is remembered', async () => {
  const { storage, collector, place, erase, mine, first } = await aHouse()
  expect(await place()).toMatchObject({ records: 1, hold: { reason, told, placedBy: 'Eddy', endedAt: null, erasureAskedAt: null } })
  const answer = await erase()
  expect(answer).toEqual({
    erased: 0,
    held: { told, law: 'GDPR Art. 17(3)(e)', since: expect.any(String), erasureAskedAt: expect.any(String) },
  })
  expect(JSON.stringify(answer)).not.toContain('Dupont')
  const { receipt, held } = await mine()
  // Nothing keeps running: the newest record denies everything.
  expect(receipt.records.map(({ record }) => record.action)).toEqual(['save', 'withdraw-all'])
  expect(receipt.records.at(-1)?.record.choices).toEqual(denied)
  expect(held).toEqual(answer.held)
  for await (const { salt } of storage.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) expect(salt).toMatch(/^[0-9a-f]{32,}$/)
  // Sent again it is what it was: kept.
  expect((await collector.post('/v1/sertius/records', first)).statusCode).toBe(200)
  // Asking again adds nothing.
  expect(await erase()).toMatchObject({ erased: 0, held: { erasureAskedAt: answer.held.erasureAskedAt } })
  expect((await mine()).receipt.records).toHaveLength(2)
})

test('the withdrawal that a device sends along is kept under a hold too', async () => {
  const { place, erase, mine } = await aHouse()
  await place()
  const withdrawal = aDecision({ n: 2, action: 'withdraw-all', choices: denied, services: {}, noticeHash: null })
  expect(await erase({ withdrawal })).toMatchObject({ erased: 0, held: { told } })
  expect((await mine()).receipt.records.map(({ record }) => record.eventId)).toContain(withdrawal.eventId)
})

test('when the last hold ends, what was asked for is erased without asking again; what was decided since stays', async () => {
  const { collector, storage, journal, place, end, erase, mine, first } = await aHouse()
  const [one, two] = [await place(), await place({ reason: 'Case 27/3.', told: 'Une autre plainte.' })]
  expect(await erase()).toMatchObject({ held: { told: `${told}\n\nUne autre plainte.` } })
  const later = aDecision({ n: 3, choices: granted })
  expect((await collector.post('/v1/sertius/records', later)).statusCode).toBe(201)
  expect(await end(one.hold.id)).toMatchObject({ erased: 0, hold: { endedBy: 'Eddy' } })
  expect((await mine()).receipt.records).toHaveLength(3)

  expect(await end(two.hold.id)).toMatchObject({ erased: 2 })
  const { receipt, held } = await mine()
  expect([receipt.records.map(({ record }) => record.eventId), held]).toEqual([[later.eventId], null])
  expect((await collector.post('/v1/sertius/records', first)).statusCode).toBe(410)
  const tombstones = []
  for await (const { leafIndex, reason } of storage.erasure.tombstones()) tombstones.push([leafIndex, reason])
  expect(tombstones.sort()).toEqual([
    [0, 'subject'],
    [2, 'subject'],
  ])
  const lines = readFileSync(journal, 'utf8').split('\n').filter(Boolean)
  expect(lines.map((line) => JSON.parse(line).leafIndex)).toEqual([0, 2])
  expect((await mine(other)).receipt.records).toHaveLength(1)
  expect(await erase()).toMatchObject({ erased: 2, held: null })
})

test('a hold that ends before anybody asked erases nothing', async () => {
  const { place, end, mine } = await aHouse()
  const { hold } = await place()
  expect(await end(hold.id)).toMatchObject({ erased: 0 })
  const { receipt, held } = await mine()
  expect([receipt.records.length, held]).toEqual([1, null])
})

test('a record that waits for its erasure serves the claim alone: log and receipt hold it, exports for other uses do not', async () => {
  const { storage, editor, place, erase, mine } = await aHouse()
  const exported = async () => (await editor.get('/v1/sertius/records.ndjson')).payload.split('\n').filter(Boolean)
  const listed = async () => {
    const lines = []
    for await (const line of receiptLines(storage, 'sertius', 'kantara', NOW_MS)) lines.push(line)
    return lines
  }
  await place()
  expect([(await exported()).length, (await listed()).length]).toEqual([2, 2])
  await erase()
  expect([await exported(), await listed()].map((lines) => lines.join().includes(consentId))).toEqual([false, false])
  expect([(await exported()).length, (await listed()).length]).toEqual([1, 1])
  expect((await editor.get('/v1/sertius/records.csv')).payload).not.toContain(consentId)
  const log = []
  for await (const line of logLines(storage.log, 'sertius', NOW_MS)) log.push(line)
  expect(log.join('')).toContain(consentId)
  expect((await mine()).receipt.records).toHaveLength(2)
})

test('a subject is known by the consent id, or by its request, and the register shows neither', async () => {
  const { collector, marie, editor, viewer, place, erase, register, end } = await aHouse()
  const asked = { consentId, right: 'erasure', message: '', reply: null, language: 'fr' }
  const { requestId } = bodyOf(await collector.post('/v1/sertius/mine/requests', asked))
  const { hold, records } = await place({ consentId: undefined, requestId })
  expect(records).toBe(1)
  await erase()
  const { holds } = await register()
  expect(holds).toMatchObject([{ id: hold.id, reason, told, placedBy: 'Eddy', endedBy: null, erasureAskedAt: expect.any(String) }])
  expect((await register(viewer)).holds).toEqual([])
  // Whoever answers is told that this one's records cannot go now; nobody else's request, and no viewer.
  bodyOf(await collector.post('/v1/sertius/mine/requests', { ...asked, consentId: other }))
  const heldIn = async (who = editor) => (await register(who)).requests.flatMap(({ id, isHeld }) => (isHeld ? id : []))
  expect([await heldIn(), await heldIn(viewer)]).toEqual([[requestId], []])
  await end(hold.id)
  expect(await heldIn()).toEqual([])
  const { payload } = await editor.get('/v1/sertius/requests')
  expect(payload).not.toContain(consentId)
  expect(payload).not.toMatch(/subjectKey|subject_key/)
  const { entries } = (await marie.get('/v1/audit')).json()
  expect(entries.slice(0, 2)).toMatchObject([
    { actor: 'Eddy', action: 'hold-ended', target: hold.id, site: 'sertius', detail: 'an erasure waits' },
    { actor: 'Eddy', action: 'hold-placed', target: hold.id, site: 'sertius', detail: '1 records' },
  ])
  expect(collector.logged.join()).not.toContain(consentId)
})

test.each([
  [{ reason: '  ' }, 'FIELD_INVALID', '/reason'],
  [{ told: '' }, 'FIELD_INVALID', '/told'],
  [{ consentId: 'AAAAAAAAAAAAAAAAAAAAAA' }, 'FIELD_INVALID', '/consentId'],
  [{ consentId: undefined }, 'FIELD_INVALID', '/consentId'],
  [{ requestId: 'x' }, 'FIELD_INVALID', '/consentId'],
  [{ consentId: undefined, requestId: 'x' }, 'REQUEST_UNKNOWN', undefined],
  [{ more: 1 }, 'FIELD_INVALID', '/more'],
])('a hold that is not in order is refused, and holds nothing: %o', async (body, code, field) => {
  const { editor, register } = await aHouse()
  const answer = (await editor.change('POST', '/v1/sertius/holds', { consentId, reason, told, ...body })).json()
  expect([answer.code, answer.field]).toEqual([code, field])
  expect((await register()).holds).toEqual([])
})

test('a hold ends once, and on its own site', async () => {
  const { editor, place, end } = await aHouse()
  const { hold } = await place()
  await end(hold.id)
  const again = await editor.change('POST', `/v1/sertius/holds/${hold.id}/end`)
  expect([again.statusCode, again.json().code]).toEqual([409, 'HOLD_ENDED'])
  expect((await editor.change('POST', '/v1/sertius/holds/unknown/end')).json().code).toBe('HOLD_UNKNOWN')
})

test('nobody learns of a hold without the number it is on', async () => {
  const { collector, place, mine, erase } = await aHouse()
  await place()
  expect((await mine(other)).held).toBeNull()
  expect(await erase({ consentId: 'AAAAAAAAAAAAAAAAAAAAAA' })).toEqual({ erased: 0, held: null })
  expect((await collector.post('/v1/sertius/mine/erase', { consentId }, { origin: 'https://evil.example' })).statusCode).toBe(403)
})

test('SEC-24: what was erased stays erased in a restored database that still holds it; a hold placed afterwards changes nothing', async () => {
  const { collector, storage, journal, editor, place, end, erase, mine } = await aHouse()
  const { hold } = await place()
  await erase()
  const restored = aDatabaseFile()
  const { backupSqlite } = await import('../storage/sqlite/backup.ts')
  await backupSqlite(collector.file, restored)
  expect(await end(hold.id)).toMatchObject({ erased: 2 })
  expect((await mine()).receipt.records).toEqual([])
  expect((await editor.change('POST', '/v1/sertius/holds', { consentId, reason, told })).json().field).toBe('/consentId')

  const after = await withTombstoneJournal(await openSqlite(restored, NOW_MS), journal)
  const left = []
  for await (const { leafIndex } of after.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) left.push(leafIndex)
  expect(left).toEqual([1])
  expect(await after.holds.find('sertius', hold.id)).toMatchObject({ endedAtMs: null })
  await after.close()
  expect((await storage.log.head('sertius')).size).toBe(3)
})
