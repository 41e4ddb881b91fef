/** Bench. Records for a log: as large as a real decision with two categories, and no two alike. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { NewRecord } from '@placet/collector'

export function someRecords(site: string, count: number): NewRecord[] {
  const receivedAtMs = Date.now()
  // Asking for chance once is cheaper than asking for each.
  const chance = randomBytes(32 * count).toString('hex')
  return Array.from({ length: count }, (_, i) => {
    const eventId = randomUUID()
    const body = `{"action":"save","choices":{"analytics":"denied","functional":"granted"},"consentId":"8Jq2mZb7T0yYw4kQxN1u3A","decidedAt":"2026-11-23T09:15:30.000Z","device":"phone","eventId":"${eventId}","language":"fr","layer":"preferences","n":3,"noticeHash":"${'3f'.repeat(32)}","rules":"BE","sdk":"1.0.0","services":{"youtube":"denied"},"signals":{"gpc":false},"validUntil":"2027-05-23T09:15:30.000Z","variant":null}`
    return {
      site,
      recordId: randomUUID(),
      eventId,
      body,
      salt: chance.slice(64 * i, 64 * i + 32),
      subjectKey: chance.slice(64 * i + 32, 64 * i + 64),
      origin: 'https://www.sertius.example',
      receivedAtMs,
      isSkewed: false,
      tally: { measure: 'saved', language: 'fr', device: 'phone', choices: { analytics: 'denied', functional: 'granted' } },
    }
  })
}
