import { expect, test } from 'vitest'
import { ownerOfKey, ownerOfRequest } from './owner.ts'

test.each([
  ['placet', 'necessary'],
  ['__Host-placet', 'necessary'],
  ['ph_phc_sertius_demo_posthog', 'PostHog'],
  ['_sp_id.1fff', 'Snowplow'],
  ['snowplowOutQueue_sertius', 'Snowplow'],
  ['__mpq_sertius-demo_ev', 'Mixpanel'],
  ['mp_tab_id_mixpanel_sertius-demo', 'Mixpanel'],
  ['_adp_id', 'AdPulse'],
  ['_ga', 'other'],
])('the key %s belongs to %s', (name, owner) => {
  expect(ownerOfKey(name)).toBe(owner)
})

test.each([
  ['http://localhost:8080/assets/site.css', 'site'],
  ['http://localhost:8080/assets/sdk/mixpanel.js', 'Mixpanel'],
  ['http://localhost:8787/v1/sertius/displays', 'necessary'],
  ['http://127.0.0.1:8080/sink/posthog/e/', 'PostHog'],
  ['http://127.0.0.1:8080/assets/adpulse.js', 'AdPulse'],
  ['http://127.0.0.1:8080/player/tour?lang=fr', 'FilmHub'],
  ['https://elsewhere.example/x.js', 'other'],
])('the request to %s belongs to %s', (address, owner) => {
  expect(ownerOfRequest(address, 'http://localhost:8080', 'http://localhost:8787')).toBe(owner)
})
