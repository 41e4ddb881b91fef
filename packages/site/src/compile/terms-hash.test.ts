import type { PreferencesData } from '@placet/model'
import { expect, test } from 'vitest'
import { dataIn } from '../a-site.fixture.ts'
import type { SiteConfig } from '../configuration.ts'
import { compileFull, noticeOf, pixel, tagOf, texts } from './full-site.fixture.ts'

const termsOf = (changes: Partial<SiteConfig> = {}) => tagOf(changes).categories
const before = termsOf()
const withPixel = (changes: object): Partial<SiteConfig> => ({
  services: ['posthog', 'youtube', 'hosting-session', { ...pixel, ...changes }],
})

test('terms fit the choice cookie', () => {
  expect(Object.keys(before)).toEqual(['functional', 'analytics', 'marketing'])
  for (const terms of Object.values(before)) expect(terms).toMatch(/^[0-9a-f]{8}$/)
})

test.each<[string, Partial<SiteConfig>]>([
  ['a new service', { services: ['posthog', 'youtube', 'hosting-session', pixel, { ...pixel, id: 'pixel-two', name: 'Two' }] }],
  ['another recipient', withPixel({ vendor: { name: 'Other Ltd', country: 'IE' } })],
  ['another country', withPixel({ vendor: { name: 'Pixel Ltd', country: 'US' } })],
  ['another purpose', withPixel({ purpose: texts('Vendre des profils.', 'Showing advertising.') })],
  ['another meaning of the category', { categories: { marketing: { description: texts('Autre chose.', 'Something else.') } } }],
])('%s changes the terms of its category, and of no other', (_, changes) => {
  const { marketing, ...others } = termsOf(changes)
  expect(marketing).not.toBe(before.marketing)
  expect({ ...others, marketing: before.marketing }).toEqual(before)
})

test.each<[string, Partial<SiteConfig>]>([
  ['another theme, layout and place', { notice: { layout: 'box', theme: { radius: '0px' } } }],
  ['other words on the buttons', { texts: { fr: { 'notice.acceptAll': 'J’accepte tout', 'notice.rejectAll': 'Je refuse tout' } } }],
  ['another name of the category', { categories: { marketing: { name: texts('Annonces publicitaires', 'Ads') } } }],
  ['another name of the service', withPixel({ name: 'Pixel 2' })],
  ['another list of cookies', withPixel({ cookies: [] })],
  ['another translation', withPixel({ purpose: texts('Montrer de la publicité.', 'Showing you advertising.') })],
  ['other hosts', withPixel({ hosts: ['px2.example'] })],
  ['another validity', { validForMonths: 12 }],
  ['another necessary service', { services: ['posthog', 'youtube', pixel] }],
  ['another address of the collector', { collector: 'https://other.shop.example' }],
])('%s asks nobody again', (_, changes) => {
  expect(termsOf(changes)).toEqual(before)
})

test('terms are the ones that every layer says were agreed to', () => {
  const site = compileFull()
  const { categories } = noticeOf(site, 'fr')
  expect(Object.fromEntries(Object.entries(categories).map(([id, { terms }]) => [id, terms]))).toEqual(before)
  const preferences = dataIn<PreferencesData>(site.files.get('preferences.en')).categories
  for (const { id, terms } of preferences) if (id !== 'necessary') expect(terms).toBe(before[id])
})
