import { RECORD_PROFILE } from '@placet/model'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aDecision, denied, NOW_MS } from '../fixtures/a-decision.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { type ReceiptFormat, receiptLines } from './receipt-lines.ts'

async function linesOf(format: ReceiptFormat) {
  const collector = await aCollector()
  const { recordId } = (await collector.post('/v1/sertius/records', aDecision({ consentId: 'AAAAAAAAAAAAAAAAAAAAAA' }))).json()
  await collector.post('/v1/sertius/records', aDecision())
  await collector.post('/v1/sertius/records', aDecision({ n: 2, choices: denied, services: {}, action: 'withdraw-all' }))
  const storage = await openSqlite(collector.file, NOW_MS)
  await storage.erasure.erase('sertius', [recordId], 'subject', NOW_MS)
  const lines = []
  for await (const line of receiptLines(storage, 'sertius', format, NOW_MS)) lines.push(JSON.parse(line))
  await storage.close()
  return lines
}

test('PRF-06: records as JSON-LD tell what was shown, and a withdrawal from a refusal by the record before', async () => {
  const [first, second, ...more] = await linesOf('jsonld')
  expect(more).toEqual([])
  expect(first).toMatchObject({ '@type': 'dpv:ConsentRecord', 'dct:conformsTo': RECORD_PROFILE, 'dpv:hasNotice': { 'dct:language': 'fr' } })
  const states = ({ 'dpv:hasProcess': processes }: Record<'dpv:hasProcess', Record<string, Record<string, string>>[]>) =>
    processes.map((process) => `${process['dpv:hasPurpose']?.['dct:title']}: ${process['dpv:hasConsentStatus']?.['@type']}`)
  expect(states(first)).toContain('Analytics: dpv:ConsentGiven')
  expect(states(first)).toContain('Marketing: dpv:ConsentRefused')
  expect(states(second)).toContain('Analytics: dpv:ConsentWithdrawn')
})

test('PRF-05: records as Kantara receipts, known by the record', async () => {
  const [first, second] = await linesOf('kantara')
  expect(first).toMatchObject({ version: 'KI-CR-v1.1.0', piiPrincipalId: '8Jq2mZb7T0yYw4kQxN1u3A', language: 'fr' })
  expect(first.consentReceiptID).toMatch(/^[0-9a-f-]{36}$/)
  expect(first.services.map(({ service }: { service: string }) => service)).toEqual(['matomo'])
  expect(second.services).toEqual([])
})
