/** Contracts. Records as an engine gets them. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { NewRecord, Storage } from '@placet/collector'

export const FIRST_MS = Date.parse('2026-11-23T09:15:30.412Z')
export const DAY_MS = 864e5

export const aHash = (): string => randomBytes(32).toString('hex')

export const tally = { measure: 'saved', language: 'fr', device: 'phone', choices: { analytics: 'granted', marketing: 'denied' } } as const

let count = 0
export const aRecord = (changes: Partial<NewRecord> = {}): NewRecord => {
  count += 1
  return {
    site: 'sertius',
    recordId: randomUUID(),
    eventId: randomUUID(),
    body: `{"n":${count}}`,
    salt: randomBytes(16).toString('hex'),
    subjectKey: randomBytes(16).toString('hex'),
    origin: 'https://www.sertius.example',
    receivedAtMs: FIRST_MS,
    isSkewed: false,
    tally,
    ...changes,
  }
}

export const aDisplay = { site: 'sertius', day: '2026-11-23', language: 'fr', device: 'phone', measure: 'shownAtStart', count: 3 } as const

type Appended = Awaited<ReturnType<Storage['records']['append']>>

export const leafIndexes = (appended: Appended) =>
  appended.map((answer) => ('received' in answer ? answer.received.leafIndex : answer.status))

export async function readAll(from: Storage, site = 'sertius') {
  const read = []
  for await (const record of from.records.read(site, 0, Number.MAX_SAFE_INTEGER)) read.push(record)
  return read
}
