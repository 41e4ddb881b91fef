import { hash } from 'node:crypto'
import { canonicalRecord, leafHash, recordLeaf, recordLeafLater, withMembers } from '@placet/model'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('V-10, PRF-14: canonical text and its hash', () => {
  const canonical = canonicalize({ b: { d: [3, 1, 2], c: 'é' }, a: 1 })
  expect(canonical).toBe('{"a":1,"b":{"c":"é","d":[3,1,2]}}')
  expect(hash('sha256', canonical ?? '')).toBe('0178c2a32377c19b1dfd01528759da8cd89820b239162d23cc5b7182785603be')
  expect(withMembers('{"b":{"c":"é","d":[3,1,2]}}', [['a', 1]])).toBe(canonical)
})

test('V-11: the leaf of an event shaped as ISO/IEC TS 27560 has it', () => {
  const event = {
    schema_version: 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
    record_id: '3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10',
    site_id: 'site_demo',
    pii_principal_id: 'cid_8Jq2mZb7T0yYw4kQxN1u3A',
    seq: 1,
    event: {
      event_id: 'b7d2c1de-93a4-4a0f-8f0a-2f4f5a1c9e01',
      event_type: 'expressed',
      event_state: 'given',
      event_time: '2026-11-23T09:15:30.000Z',
      validity_duration: 'P6M',
      entity_id: 'pii_principal',
      action: 'save_choices',
      method: 'button',
      layer: 2,
    },
    choices: { necessary: true, functional: true, analytics: true, marketing: false },
    notice: {
      banner_version: '2026.11.1',
      banner_hash: 'sha256-demo',
      language: 'fr',
      policy_version: '2026-10-01',
      policy_url: 'https://www.example.be/fr/confidentialite',
    },
    config: { config_version: 17, vendor_list_hash: 'sha256-demo' },
    signals: { gpc: false },
    jurisdiction: 'BE',
    withdrawal_method: 'https://www.example.be/fr/#cookies',
  }
  const canonical = new TextEncoder().encode(canonicalize(event))
  expect(canonical).toHaveLength(873)
  expect(hex(sha256(canonical))).toBe('0636800826108f9a8b8429dea27976ecdc658b7fc82d08eb90febcd127243133')
  expect(hex(leafHash(sha256, canonical))).toBe('fae5b59a73a4a14b40a9f45a1ef0a1948eb1ce71f9db4c0ebc0f791604f95a0b')
})

test('adding members to canonical text is the same as making it anew', () => {
  const aName = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
  )
  const anObject = fc.dictionary(
    aName,
    fc.jsonValue({ maxDepth: 3 }).filter((value) => JSON.stringify(value).isWellFormed()),
  )
  fc.assert(
    fc.property(anObject, fc.nat(), fc.string(), fc.boolean(), (object, leafIndex, site, isSkewed) => {
      const added = { zone: site, leafIndex, isSkewed }
      const own = Object.fromEntries(Object.entries(object).filter(([name]) => !Object.hasOwn(added, name)))
      const text = withMembers(
        canonicalize(own) ?? '',
        Object.entries(added).sort(([one], [other]) => (one < other ? -1 : 1)),
      )
      expect(text).toBe(canonicalize({ ...own, ...added }))
    }),
  )
})

test.each(['', 'null', '[]', '"text"', '{', '{"a":1', '{"a":1,}', '{"a"}', '{"a":"b}', 'x{}', '{"b":1,"a":2}', '{"a":1,"a":2}'])(
  'text that is no canonical object is refused: %s',
  (text) => {
    expect(() => withMembers(text, [])).toThrow('RFC 8785')
  },
)

const facts = {
  site: 'sertius',
  origin: 'https://www.sertius.example',
  recordId: '3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10',
  receivedAtMs: Date.parse('2026-11-23T09:15:30.412Z'),
  leafIndex: 41,
  isSkewed: false,
}
const salt = new Uint8Array(16).fill(7)

test('a leaf commits to every fact of the record, and to its salt (SEC-26)', async () => {
  const decision = '{"action":"save","choices":{"analytics":"granted"},"n":3,"variant":null}'
  const leafOf = (changes: Partial<typeof facts> = {}, text = decision, salted = salt) =>
    hex(recordLeaf(sha256, salted, canonicalRecord(text, { ...facts, ...changes })))
  expect(canonicalRecord(decision, facts)).toBe(
    '{"action":"save","choices":{"analytics":"granted"},"isSkewed":false,"leafIndex":41,"n":3,"origin":"https://www.sertius.example",' +
      '"receivedAt":"2026-11-23T09:15:30.412Z","recordId":"3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10","site":"sertius","variant":null}',
  )
  expect(hex(await recordLeafLater(async (bytes) => sha256(bytes), salt, canonicalRecord(decision, facts)))).toBe(leafOf())
  const others = [
    leafOf({ site: 'other' }),
    leafOf({ origin: 'https://sertius.example' }),
    leafOf({ recordId: '3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c11' }),
    leafOf({ receivedAtMs: facts.receivedAtMs - 1 }),
    leafOf({ leafIndex: 40 }),
    leafOf({ isSkewed: true }),
    leafOf({}, decision.replace('granted', 'denied')),
    leafOf({}, decision, new Uint8Array(16).fill(8)),
  ]
  expect(new Set([leafOf(), ...others]).size).toBe(others.length + 1)
})
