import {
  assembledReceipt,
  assembledRecord,
  type ConsentRecord,
  consentStateOf,
  kantaraReceipt,
  type NoticeDocument,
  RECEIPT_PROFILE,
  RECORD_PROFILE,
} from '@placet/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDecision, NOW_MS } from '../fixtures/a-decision.ts'
import { aNotice } from '../fixtures/a-site.ts'

const notice: NoticeDocument = aNotice('fr', {
  controller: { name: 'Example SA', contact: 'privacy@example.be', address: '1 rue Exemple, 1000 Bruxelles', country: 'BE' },
  policy: { version: '2026-10-01', effectiveFrom: '2026-10-01', url: '/fr/confidentialite', hash: null },
})
notice.categories[2]?.services[0]?.traces.push(
  { name: '_pk_id', kind: 'cookie', purpose: 'p', lifetime: 'P13M', setBy: 'x', readBy: 'y' },
  { name: '_pk_ses', kind: 'cookie', purpose: 'p', lifetime: 'PT30M', setBy: 'x', readBy: 'y' },
)

/** V-11, as this collector keeps it. */
const record = (changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  ...aDecision({ eventId: 'b7d2c1de-93a4-4a0f-8f0a-2f4f5a1c9e01', services: {} }),
  recordId: '3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10',
  receivedAt: '2026-11-23T09:15:30.412Z',
  leafIndex: 41,
  site: 'sertius',
  origin: 'https://www.example.be',
  isSkewed: false,
  ...changes,
})
const told = (changes: Partial<ConsentRecord> = {}, before?: ConsentRecord) => ({ record: record(changes), notice, before })
const processes = (changes?: Partial<ConsentRecord>, before?: ConsentRecord, nowMs = NOW_MS) =>
  assembledRecord(told(changes, before), nowMs)['dpv:hasProcess']

describe('the assembled record', () => {
  test('has every field that is mandatory in ISO/IEC TS 27560 and under the GDPR (PRF-01, PRF-06)', () => {
    const assembled = assembledRecord(told(), NOW_MS)
    const controller = assembled['dpv:hasDataController']
    const mandatory: Record<string, unknown[]> = {
      schema_version: [assembled['dct:conformsTo']],
      record_id: [assembled['dpv:hasIdentifier']],
      pii_principal_id: [assembled['dpv:hasDataSubject']['dpv:hasIdentifier']],
      privacy_notice: [assembled['dpv:hasNotice']['@id']],
      language: [assembled['dpv:hasNotice']['dct:language']],
      party_id: [controller['dpv:hasIdentifier']],
      party_address: [controller['dpv:hasAddress']],
      party_name: [controller['dpv:hasName']],
      party_contact: [controller['dpv:hasContact']],
      party_type: [controller['@type']],
    }
    const each: Record<string, (process: ReturnType<typeof processes>[number]) => unknown> = {
      purpose: (process) => process['dpv:hasPurpose']['@id'],
      pii_type: (process) => process['dpv:hasPersonalData'][0],
      pii_controllers: (process) => process['dpv:hasDataController']['@id'],
      storage_locations: (process) => process['dpv:hasStorageCondition']['dpv:hasLocation'][0],
      retention_period: (process) => process['dpv:hasStorageCondition']['dpv:hasDuration'],
      jurisdiction: (process) => process['dpv:hasJurisdiction'],
      recipient_third_parties: (process) => process['dpv:hasRecipient'][0],
      withdrawal_method: (process) => process['dpv:hasConsentControl']['dpv:isExercisedAt'],
      event_time: (process) => process['dpv:hasConsentStatus']['dpv:isIndicatedAtTime'],
      validity_duration: (process) => process['dpv:hasConsentStatus']['dpv:hasDuration'],
      entity_id: (process) => process['dpv:hasConsentStatus']['dpv:isIndicatedBy'],
      event_type: (process) => process['dpv:hasConsentType'],
      event_state: (process) => process['dpv:hasConsentStatus']['@type'],
      lawful_basis: (process) => process['dpv:hasLegalBasis'],
      privacy_rights: (process) => process['dpv:hasRight'][0],
    }
    for (const [field, read] of Object.entries(each)) mandatory[field] = processes().map(read)
    for (const [field, values] of Object.entries(mandatory)) {
      expect([field, values.length > 0 && values.every(Boolean)]).toEqual([field, true])
    }
  })

  test('V-11: the event of the vector, in the shape of the vector', () => {
    const assembled = assembledRecord(told(), NOW_MS)
    expect(assembled).toMatchObject({
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': RECORD_PROFILE,
      'dpv:hasIdentifier': '3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10',
      'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dpv:hasIdentifier': '8Jq2mZb7T0yYw4kQxN1u3A' },
      'dpv:hasNotice': {
        '@type': 'dpv:ConsentNotice',
        'dct:language': 'fr',
        'dct:hasVersion': '2026-10-01',
        'dpv:hasPolicy': 'https://www.example.be/fr/confidentialite',
      },
    })
    const analytics = assembled['dpv:hasProcess'].find((process) => process['dpv:hasPurpose']['@id'].endsWith(':analytics'))
    expect(analytics).toMatchObject({
      '@type': 'dpv:Process',
      'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a',
      'dpv:hasStorageCondition': { 'dpv:hasLocation': ['loc:BE'], 'dpv:hasDuration': 'P13M' },
      'dpv:hasJurisdiction': 'loc:BE',
      'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', 'dpv:isExercisedAt': 'https://www.example.be/' },
      'dpv:hasConsentStatus': {
        '@type': 'dpv:ConsentGiven',
        'dpv:isIndicatedAtTime': '2026-11-23T09:15:30.000Z',
        'dpv:hasDuration': 'P6M',
        'dpv:hasIndicationMethod': 'button, second layer',
      },
    })
  })

  test('a service that was decided by name is a process of its own, and no recipient of its category', () => {
    const [youtube] = processes({ services: { youtube: 'denied' } }).filter((process) =>
      process['dpv:hasPurpose']['@id'].endsWith(':youtube'),
    )
    expect(youtube?.['dpv:hasConsentStatus']['@type']).toBe('dpv:ConsentRefused')
    const [functional] = processes({ services: { youtube: 'denied' } }).filter((process) =>
      process['dpv:hasPurpose']['@id'].endsWith(':functional'),
    )
    expect(JSON.stringify(functional?.['dpv:hasRecipient'])).not.toContain('youtube')
  })

  test('a decision made by script, with no notice shown, is told as such', () => {
    const assembled = assembledRecord({ record: record({ noticeHash: null, layer: 'api' }), notice: null }, NOW_MS)
    expect(assembled['dpv:hasNotice']['@id']).toBe('urn:placet:no-notice')
    expect(assembled['dpv:hasProcess']).toHaveLength(3)
    expect(assembled['dpv:hasProcess'][0]?.['dpv:hasConsentStatus']['dpv:hasIndicationMethod']).toBe('by script of the site')
  })
})

describe('states (PRF-04, PRF-12)', () => {
  const validUntilMs = Date.parse('2027-05-23T09:15:30.000Z')
  test.each([
    ['granted', undefined, NOW_MS, 'ConsentGiven'],
    ['granted', 'denied', NOW_MS, 'ConsentGiven'],
    ['granted', 'granted', NOW_MS, 'RenewedConsentGiven'],
    ['granted', 'granted', validUntilMs, 'ConsentExpired'],
    ['denied', undefined, NOW_MS, 'ConsentRefused'],
    ['denied', 'denied', NOW_MS, 'ConsentRefused'],
    ['denied', 'granted', NOW_MS, 'ConsentWithdrawn'],
    ['denied', 'granted', validUntilMs, 'ConsentWithdrawn'],
  ] as const)('%s after %s is %s', (choice, before, nowMs, state) => {
    expect(consentStateOf(choice, { before, validUntilMs, nowMs })).toBe(state)
  })

  test('no refusal ever reads as a valid consent, whatever came before and whenever it is read', () => {
    const choice = fc.constantFrom('granted', 'denied', undefined)
    fc.assert(
      fc.property(choice, fc.nat(), fc.nat(), (before, validUntilMs, nowMs) => {
        expect(consentStateOf('denied', { before, validUntilMs, nowMs })).not.toMatch(/Given/)
        if (nowMs >= validUntilMs) expect(consentStateOf('granted', { before, validUntilMs, nowMs })).toBe('ConsentExpired')
      }),
    )
  })
})

test('the receipt names its profile, and copies the records, oldest first (PRF-02, PRF-03)', () => {
  const first = record()
  const second = record({ recordId: '00000000-0000-4000-8000-000000000002', n: 2, choices: { ...first.choices, analytics: 'denied' } })
  const all = [
    { record: first, notice },
    { record: second, notice, before: first },
  ]
  const receipt = assembledReceipt(all, { receiptId: 'r', site: 'sertius', nowMs: NOW_MS })
  expect(receipt['dct:conformsTo']).toBe(RECEIPT_PROFILE)
  expect(receipt['dpv:hasRecordOfActivity'].map((one) => one['dpv:hasIdentifier'])).toEqual([first.recordId, second.recordId])
  const states = receipt['dpv:hasRecordOfActivity'][1]?.['dpv:hasProcess'].map((one) => one['dpv:hasConsentStatus']['@type'])
  expect(states).toEqual(['dpv:RenewedConsentGiven', 'dpv:ConsentWithdrawn', 'dpv:ConsentRefused'])
})

test('Kantara 1.1: the fields of that form, and only what was granted (PRF-05)', () => {
  const receipt = kantaraReceipt(told(), 'r')
  expect(receipt).toMatchObject({
    version: 'KI-CR-v1.1.0',
    jurisdiction: 'BE',
    consentTimestamp: 1_795_425_330,
    consentReceiptID: 'r',
    piiPrincipalId: '8Jq2mZb7T0yYw4kQxN1u3A',
    policyUrl: 'https://www.example.be/fr/confidentialite',
    sensitive: false,
    spiCat: [],
  })
  expect(receipt.piiControllers[0]).toMatchObject({ piiController: 'Example SA', email: 'privacy@example.be' })
  expect(receipt.services.map(({ service }) => service)).toEqual(['youtube', 'matomo'])
})
