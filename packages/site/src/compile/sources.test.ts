import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aConfig } from '../a-site.fixture.ts'
import { compileFull, documentOf, full, policies } from './full-site.fixture.ts'
import { sourcesOf } from './sources.ts'

const source = (changes: object = {}) => ({ file: 'shop.json', config: { ...aConfig(full), ...changes }, policies })

test('every document is kept under the SHA-256 of its bytes', () => {
  const { configuration, policies: documents } = sourcesOf(source())
  const all = [configuration, ...Object.values(documents)]
  expect(all).toHaveLength(3)
  for (const { hash, canonical } of all) expect(createHash('sha256').update(canonical).digest('hex')).toBe(hash)
})

test('any change of the configuration or of a policy changes the configuration’s hash; the schema of an editor does not', () => {
  const { hash } = sourcesOf(source()).configuration
  expect(sourcesOf(source({ $schema: './other.json' })).configuration.hash).toBe(hash)
  expect(sourcesOf(source({ origins: ['https://other.example'] })).configuration.hash).not.toBe(hash)
  const [policy] = Object.entries(policies)
  const changed = { ...policies, [policy?.[0] ?? '']: { ...policy?.[1], title: 'Other' } } as typeof policies
  expect(sourcesOf({ ...source(), policies: changed }).configuration.hash).not.toBe(hash)
})

test('a notice names the very policy document that its policy layer is drawn from', () => {
  const site = compileFull()
  for (const language of ['fr', 'en']) {
    expect(site.sources.policies[language]?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(documentOf(site, language)?.policy?.hash).toBe(site.sources.policies[language]?.hash)
  }
})

test('GCM-09: the map of Google Consent Mode that is in force is kept with the configuration, written or not', () => {
  const mapOf = (changes: object) => JSON.parse(sourcesOf(source(changes)).configuration.canonical).inForce?.googleConsentMode
  expect(mapOf({ services: ['ga4'] })).toEqual({
    mode: 'basic',
    categories: {
      necessary: ['security_storage'],
      functional: ['functionality_storage', 'personalization_storage'],
      analytics: ['analytics_storage'],
      marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
    },
  })
  const categories = { necessary: ['security_storage'], analytics: ['analytics_storage', 'ad_storage'] }
  expect(mapOf({ services: ['ga4'], googleConsentMode: { mode: 'advanced', categories } })).toEqual({ mode: 'advanced', categories })
  expect(mapOf({ services: ['ga4'], googleConsentMode: 'off' })).toBeUndefined()
  expect(mapOf({ services: ['matomo'] })).toBeUndefined()
})
