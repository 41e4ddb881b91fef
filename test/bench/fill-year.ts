/** Bench. A year of records, through the port and its SQL: evidence and rates agree as they would after a year. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { NewRecord, Storage } from '@placet/collector'
import type { Device } from '@placet/model'

export const DAYS = 365

const YEAR_MS = DAYS * 864e5
const PER_COMMIT = 5_000
const languages = ['fr', 'nl', 'en', 'de']
const devices: Device[] = ['phone', 'desktop', 'tablet', 'other']
const measures = ['accepted', 'rejected', 'saved'] as const

/** About the bytes of a real decision, without the work of making one. */
const body = JSON.stringify({ text: 'x'.repeat(480) })

function record(site: string, receivedAtMs: number, i: number): NewRecord {
  const eventId = randomUUID()
  return {
    site,
    recordId: randomUUID(),
    eventId,
    body,
    salt: '00'.repeat(16),
    subjectKey: '00'.repeat(16),
    origin: 'https://www.sertius.example',
    receivedAtMs,
    isSkewed: false,
    tally: {
      measure: measures[i % 3] ?? 'saved',
      language: languages[i % 4] ?? 'fr',
      device: devices[(i >> 2) % 4] ?? 'other',
      choices: { functional: i % 2 ? 'granted' : 'denied', analytics: i % 3 ? 'granted' : 'denied' },
    },
  }
}

/** So many records of a site, evenly over the year. */
export async function fillYear(storage: Storage, site: string, fromMs: number, records: number): Promise<void> {
  for (let i = 0; i < records; i += PER_COMMIT) {
    const count = Math.min(PER_COMMIT, records - i)
    const batch = Array.from({ length: count }, (_, j) => record(site, fromMs + Math.floor(((i + j) / records) * YEAR_MS), i + j))
    await appended(storage, batch)
  }
}

const TRIES = 100
const AGAIN_MS = 2_000

/** A machine that stood still for long loses a commit to its time limit. Sent again, nothing is kept twice. */
async function appended(storage: Storage, batch: readonly NewRecord[]): Promise<void> {
  for (let triesLeft = TRIES; ; triesLeft -= 1) {
    try {
      await storage.records.append(batch, [])
      return
    } catch (error) {
      if (triesLeft === 0 || (error as Error).name !== 'StorageUnavailable') throw error
      await wait(AGAIN_MS)
    }
  }
}
