import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openSqlite } from '@placet/collector'
import { addMonths, type BatchWire, type DecisionWire, type ReceivedWire } from '@placet/model'
import { afterAll, expect, test } from 'vitest'
import { end, ORIGIN, prepare, type Running, start } from './collector-process.ts'

const ROUNDS = 10
const SENDERS = 24

const folder = mkdtempSync(join(tmpdir(), 'placet-kill-'))
let running: Running | undefined
afterAll(async () => {
  if (running) await end(running, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const aDecision = (): DecisionWire => ({
  eventId: randomUUID(),
  consentId: randomBytes(16).toString('base64url'),
  n: 1,
  action: 'save',
  layer: 'preferences',
  choices: { functional: 'granted', analytics: 'denied' },
  services: {},
  noticeHash: null,
  language: 'fr',
  variant: null,
  decidedAt: new Date().toISOString(),
  validUntil: new Date(addMonths(Date.now(), 6)).toISOString(),
  signals: { gpc: false },
  rules: '*',
  device: 'desktop',
  sdk: '1.0.0',
})

/** Everything sent, and what the collector said to have kept of it. */
const sent = new Map<string, DecisionWire>()
const acknowledged = new Map<string, ReceivedWire>()
/** What was answered differently the second time: must stay empty. */
const contradictions: unknown[] = []

const note = (decision: DecisionWire, received: ReceivedWire) => {
  const before = acknowledged.get(decision.eventId)
  if (before && (before.leafIndex !== received.leafIndex || before.recordId !== received.recordId))
    contradictions.push({ before, received })
  acknowledged.set(decision.eventId, received)
}

/** A browser's name: programs are left out of the rates that are compared at the end. */
const headers = { origin: ORIGIN, 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Firefox/150.0' }

async function post(url: string, decisions: DecisionWire[]): Promise<void> {
  for (const decision of decisions) sent.set(decision.eventId, decision)
  const [only] = decisions
  const body = JSON.stringify(decisions.length === 1 ? only : decisions)
  const answer = await fetch(`${url}/v1/sertius/records`, { method: 'POST', headers, body })
  const said = await answer.json()
  if (answer.status === 207) {
    const { records } = said as BatchWire
    records.forEach((record, i) => {
      if ('recordId' in record) note(decisions[i] as DecisionWire, record)
    })
  } else if (answer.ok && only) note(only, said as ReceivedWire)
  else throw new Error(`unexpected ${answer.status}: ${JSON.stringify(said)}`)
}

/** Posts until the collector is gone: one at a time, now and then an outbox of five, now and then something sent before. */
async function send(url: string): Promise<void> {
  for (;;) {
    const dice = Math.random()
    const earlier = [...sent.values()].at(-Math.ceil(Math.random() * Math.min(sent.size, 200)))
    const decisions = dice < 0.1 && earlier ? [earlier] : Array.from({ length: dice < 0.3 ? 5 : 1 }, aDecision)
    try {
      await post(url, decisions)
    } catch (error) {
      if (error instanceof TypeError || (error as Error).name === 'SyntaxError') return
      throw error
    }
  }
}

test(`after ${ROUNDS} kill -9 under load every acknowledged record is there, none twice, and the log has no gap`, async () => {
  prepare(folder)
  for (let round = 0; round < ROUNDS; round++) {
    running = await start(folder)
    const { url } = running
    // What a page's outbox would do on its next visit: send again whatever was not acknowledged.
    for (const decision of [...sent.values()].filter(({ eventId }) => !acknowledged.has(eventId)).slice(0, 20)) await post(url, [decision])
    const senders = Array.from({ length: SENDERS }, () => send(url))
    await wait(150 + Math.random() * 600)
    await end(running, 'SIGKILL')
    await Promise.all(senders)
  }

  const storage = await openSqlite(join(folder, 'placet.db'), Date.now())
  const kept = new Map<string, { recordId: string; leafIndex: number; body: string }>()
  let next = 0
  for await (const { recordId, leafIndex, body } of storage.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) {
    expect(leafIndex).toBe(next++)
    const { eventId } = JSON.parse(body) as DecisionWire
    expect(kept.has(eventId)).toBe(false)
    kept.set(eventId, { recordId, leafIndex, body })
  }
  const days = await storage.rollups.byDay('sertius', '2000-01-01', '2999-12-31')
  await storage.close()

  expect(acknowledged.size).toBeGreaterThan(ROUNDS * SENDERS)
  expect(contradictions).toEqual([])
  for (const [eventId, { recordId, leafIndex }] of acknowledged) {
    expect(kept.get(eventId)).toMatchObject({ recordId, leafIndex })
    expect(JSON.parse(kept.get(eventId)?.body ?? 'null')).toEqual(sent.get(eventId))
  }
  // Nothing that nobody sent, and rates that agree with the evidence to the last record.
  for (const eventId of kept.keys()) expect(sent.has(eventId)).toBe(true)
  expect(days.reduce((sum, { saved }) => sum + saved, 0)).toBe(kept.size)
  console.log(`${ROUNDS} kills, ${sent.size} sent, ${acknowledged.size} acknowledged, ${kept.size} kept`)
})
