import { expect, test } from 'vitest'
import { aConfig, bundles } from '../a-site.fixture.ts'
import { compileSite } from './compile.ts'
import { compileFull, documentOf, noticeOf } from './full-site.fixture.ts'

test('a notice document holds everything that was shown', () => {
  const document = documentOf(compileFull(), 'fr')
  expect(document).toMatchObject({
    schema: 'placet-notice/1',
    site: 'shop',
    language: 'fr',
    layout: 'bar',
    position: 'top',
    theme: { accent: '#064', radius: '4px', scheme: 'light' },
    buttons: ['reject-all', 'accept-all', 'customize'],
    policy: { version: '2026-11', effectiveFrom: '2026-11-23', url: '/fr/privacy', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    validForMonths: 6,
  })
  const { texts: shown } = noticeOf(compileFull(), 'fr')
  for (const [key, text] of Object.entries(shown)) expect(document?.texts[`notice.${key}`]).toBe(text)
  expect(document?.texts['preferences.save']).toBe('Enregistrer mes choix')
  expect(document?.widget).toMatch(/^[0-9a-f]{64}$/)
})

test('a site without a policy has none', () => {
  const { policyUrl: _, ...config } = aConfig()
  const site = compileSite({ file: 'shop.json', config, policies: {} }, bundles)
  expect(documentOf(site, 'fr')).toMatchObject({ policy: null, layout: 'box', position: 'bottom-left' })
  expect(noticeOf(site, 'fr').policyUrl).toBeNull()
})
