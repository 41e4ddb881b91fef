import type { PlaceholderData, PolicyData, PreferencesData, ReopenData, SweepData, SyncData } from '@placet/model'
import { expect, test } from 'vitest'
import { aSource, bundles, dataIn } from '../a-site.fixture.ts'
import type { ServiceEntry, SiteConfig } from '../configuration.ts'
import { compileSite } from './compile.ts'
import type { CompiledSite } from './compiled-site.ts'
import { compileFull, full, noticeOf, pixel, policies, texts } from './full-site.fixture.ts'

test('parts are there in every language, the policy only where there is one', () => {
  const names = (site: CompiledSite) => [...site.files.keys()].sort()
  const always = [
    'changes',
    'doctor',
    'draw',
    'mine',
    'notice',
    'placeholder',
    'preferences',
    'receipt',
    'reopen',
    'sweep',
    'sync',
  ].flatMap((part) => [`${part}.en`, `${part}.fr`])
  expect(names(compileSite(aSource(), bundles))).toEqual(always.sort())
  expect(names(compileFull())).toEqual([...always, 'policy.en', 'policy.fr'].sort())
})

test('LAW-18: the first layer says who, what for, with how many, how to withdraw and for how long', () => {
  const { texts: fr } = noticeOf(compileFull(), 'fr')
  expect(fr.title).toBe('Cookies de la boutique')
  expect(fr.intro).toMatch(/^Shop .* contenus et services en plus, mesure d’audience et publicité\.$/)
  expect(fr.partners).toMatch(/^3\u00a0tiers/)
  expect(fr.effect).toContain('«\u00a0Cookies\u00a0: mes choix\u00a0»')
  expect(fr.scope).toBe('Votre choix vaut pour ce site pendant 6\u00a0mois.')
  expect(fr.changed).toContain('{categories}')
})

test('LAW-18: third parties are counted by vendor, without the controller and what is necessary', () => {
  const partners = (services: ServiceEntry[]) => noticeOf(compileFull({ services }), 'en').texts.partners
  expect(partners(['posthog'])).toBe('One third party takes part: see which')
  expect(partners(['posthog', { use: 'youtube', vendor: { name: 'PostHog Inc.', country: 'US' } }])).toBe(
    'One third party takes part: see which',
  )
  expect(partners(['posthog', { use: 'youtube', category: 'necessary', necessaryBecause: texts('Car.', 'Since.') }])).toMatch(/^One/)
  expect(partners([{ use: 'matomo', vendor: { name: 'Shop' } }])).toBe('No third party takes part: see the services')
})

test('LAW-24, LAW-29: scope and months follow the configuration', () => {
  expect(noticeOf(compileFull({ domain: 'shop.example', validForMonths: 1 }), 'en').texts.scope).toBe(
    'Your choice holds on all sites of shop.example for one month.',
  )
  expect(noticeOf(compileFull({ validForMonths: 12 }), 'fr').texts.scope).toBe('Votre choix vaut pour ce site pendant 12\u00a0mois.')
})

test('no slot is left that nothing would fill', () => {
  for (const language of ['fr', 'en']) {
    const left = Object.entries(noticeOf(compileFull(), language).texts).filter(([, text]) => text.includes('{'))
    expect(left.map(([key]) => key)).toEqual(['changed'])
  }
})

test('the policy’s address is the one of the language', () => {
  expect(noticeOf(compileFull(), 'en').policyUrl).toBe('/en/privacy')
  expect(noticeOf(compileFull({ policyUrl: { fr: '/vie-privee', en: '/privacy' } }), 'fr').policyUrl).toBe('/vie-privee')
})

test('LAW-19: preferences tell of each trace who sets it, who reads it and how long it stays', () => {
  const { categories, hasPolicy, controller } = dataIn<PreferencesData>(compileFull().files.get('preferences.en'))
  expect(categories.map(({ id }) => id)).toEqual(['necessary', 'functional', 'analytics', 'marketing'])
  expect(categories[3]?.services[0]?.traces.slice(0, 3)).toEqual([
    { name: '_px', kind: 'cookie', purpose: 'Recognising.', lifetime: 'P13M', setBy: 'this site', readBy: 'Shop, Pixel Ltd' },
    {
      name: '_px_own',
      kind: 'cookie',
      purpose: 'Recognising.',
      lifetime: 'P13M',
      setBy: 'stats.shop.example',
      readBy: 'Shop, Pixel Ltd',
    },
    {
      name: '_px_theirs',
      kind: 'cookie',
      purpose: 'Recognising.',
      lifetime: 'P13M',
      setBy: 'px.example',
      readBy: 'Shop, Pixel Ltd',
      isBeyondReach: true,
    },
  ])
  expect(hasPolicy).toBe(true)
  expect(controller).toEqual({ name: 'Shop', contact: 'privacy@shop.example' })
})

test('LAW-19: preferences say where a list is not complete, and no longer once the site has told its own', () => {
  const shown = (services: SiteConfig['services']) =>
    dataIn<PreferencesData>(compileFull({ services }).files.get('preferences.en')).categories.flatMap((category) => category.services)
  expect(shown(['calendly', 'youtube']).map(({ id, mayLeaveMore }) => [id, mayLeaveMore])).toEqual([
    ['placet-choice', undefined],
    ['calendly', true],
    ['youtube', undefined],
  ])
  expect(shown([{ use: 'calendly', cookies: [] }])[1]).not.toHaveProperty('mayLeaveMore')
})

test('what keeps the choice is part of every site, under the name and for the time that it has there', () => {
  const kept = (changes: Partial<SiteConfig>) => {
    const { categories } = dataIn<PreferencesData>(compileFull(changes).files.get('preferences.fr'))
    const service = categories[0]?.services.find(({ id }) => id === 'placet-choice')
    expect(service).toMatchObject({ vendor: 'Shop', country: 'BE', necessaryBecause: expect.stringContaining('oublié') })
    return service?.traces.map(({ name, lifetime }) => `${name} ${lifetime}`)
  }
  const storage = ['placet-outbox persistent', 'placet-closed session']
  expect(kept({})).toEqual(['__Host-placet P6M', ...storage])
  expect(kept({ domain: 'shop.example', validForMonths: 12 })).toEqual(['placet P12M', ...storage])
  expect(kept({ origins: ['http://localhost:8080'], collector: 'http://localhost:8787' })).toEqual(['placet P6M', ...storage])
})

test('the copy that an answer sets is told exactly where the collector is on the site’s own host (LAW-19)', () => {
  const copies = (changes: Partial<SiteConfig>, publicUrl?: string) => {
    const site = compileSite(aSource({ ...full, ...changes }, policies), bundles, publicUrl === undefined ? {} : { publicUrl })
    const { categories } = dataIn<PreferencesData>(site.files.get('preferences.fr'))
    const traces = categories[0]?.services.find(({ id }) => id === 'placet-choice')?.traces ?? []
    return traces.filter(({ name }) => /keep|unseen/.test(name)).map(({ name, lifetime }) => `${name} ${lifetime}`)
  }
  const told = ['placet-keep P3M', 'placet-unseen P3M']
  expect(copies({ validForMonths: 3 })).toEqual([])
  expect(copies({ validForMonths: 3, collector: 'https://www.shop.example/consent/' })).toEqual(told)
  expect(copies({ validForMonths: 3 }, 'https://www.shop.example/consent')).toEqual(told)
  expect(copies({ validForMonths: 3, collector: 'https://www.shop.example' }, 'https://consent.shop.example')).toEqual([])
  expect(copies({ validForMonths: 3, collector: 'https://www.shop.example:8443' })).toEqual([])
})

test('the policy part carries the facts and not the full text', () => {
  const { policy } = dataIn<PolicyData>(compileFull().files.get('policy.fr'))
  expect(policy.sections[0]).toEqual({
    id: 'scope',
    title: 'Scope',
    summary: 'Who.',
    facts: [{ id: 'scope-all', text: 'All.', corrected: 'It was wrong.' }],
  })
  expect(compileFull().files.get('policy.fr')).not.toContain('Three.')
})

test('a placeholder knows every service that can be waited for', () => {
  const { services, categories } = dataIn<PlaceholderData>(compileFull().files.get('placeholder.fr'))
  expect(Object.keys(services).sort()).toEqual(['pixel', 'posthog', 'youtube'])
  expect(services.youtube).toEqual({
    name: 'YouTube',
    vendor: 'Google Ireland Ltd',
    privacyUrl: 'https://policies.google.com/privacy',
  })
  expect(Object.keys(categories)).not.toContain('necessary')
})

test('sync knows who leaves something, the sweep what and where; services that are necessary are in neither', () => {
  const { files } = compileFull()
  expect(dataIn<SyncData>(files.get('sync.fr'))).toEqual({ services: ['pixel', 'posthog', 'youtube'] })
  const { domains, services } = dataIn<SweepData>(files.get('sweep.fr'))
  expect(domains).toEqual(['shop.example'])
  expect(services.pixel).toEqual({ cookies: ['_px', '_px_own'], databases: ['px_db'], beyond: { _px_theirs: 'px.example' } })
  // What remembers that PostHog was told to stop stays: it is what stops it, in other tabs too.
  expect(services.posthog?.storage).toContain('ph_*_posthog*')
  expect(services.posthog?.storage).not.toContain('__ph_opt_in_out_*')
  const alone = dataIn<SweepData>(compileFull({ bridges: false }).files.get('sweep.fr'))
  expect(alone.services.posthog?.storage).toContain('__ph_opt_in_out_*')
  expect(services.youtube?.beyond).toMatchObject({ YSC: 'youtube.com' })
  expect(Object.keys(services)).toEqual(['pixel', 'posthog', 'youtube'])
})

test('where no service leaves anything, no sweep is delivered', () => {
  const { files } = compileFull({ services: [{ ...pixel, cookies: [] }] })
  expect(dataIn<SyncData>(files.get('sync.fr'))).toEqual({ services: [] })
  expect(files.has('sweep.fr')).toBe(false)
})

test('WEB-07: preferences say of each trace that no page can delete that it is so', () => {
  const server = { name: '_px_http', isHttpOnly: true as const, purpose: texts('Reconnaître.', 'Recognising.'), lifetime: 'P1D' }
  const services: ServiceEntry[] = ['hosting-session', { ...pixel, cookies: [...(pixel.cookies ?? []), server] }]
  const { categories } = dataIn<PreferencesData>(compileFull({ services }).files.get('preferences.fr'))
  const told = categories.flatMap((category) => category.services.flatMap(({ traces }) => traces.filter((trace) => trace.isBeyondReach)))
  expect(told.map(({ name }) => name)).toEqual(['_px_theirs', '_px_http'])
})

test('a language read from right to left says so', () => {
  expect(dataIn<ReopenData>(compileFull().files.get('reopen.fr')).direction).toBe('ltr')
  const arabic = { fr: 'x', ar: 'y' }
  const choice = { use: 'placet-choice', purpose: arabic, necessaryBecause: arabic, cookies: [] }
  const words = { name: arabic, description: arabic }
  const changes = {
    languages: ['fr', 'ar'],
    services: [choice, { ...pixel, purpose: arabic, cookies: [] }],
    categories: { necessary: words, marketing: words },
    texts: { ar: { 'reopen.label': 'z' } },
  }
  const site = compileSite(aSource(changes), bundles)
  expect(dataIn<ReopenData>(site.files.get('reopen.ar'))).toMatchObject({ direction: 'rtl', language: 'ar', label: 'z' })
})
