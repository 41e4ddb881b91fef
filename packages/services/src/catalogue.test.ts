import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { bridgeIds, builtInCategories, idPattern, NECESSARY, type Service, type Texts } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { CONTROLLER } from './site-itself.ts'

const languages = ['de', 'en', 'fr', 'nl']
const kinds = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache', 'service-worker']
const lifetime = /^(session|persistent|unknown|P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/
const host = /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/
const countryName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const here = new URL('.', import.meta.url)
const entries = Object.entries(catalogue)

/** Every field that an entry may have; a slip of the keyboard would be a fact that nobody reads. */
const fields = {
  service:
    'id name alsoCalled vendor category hosts sharedHosts purpose necessaryBecause privacyUrl bridge canStop traces mayLeaveMore snippet thumbnail source checkedOn otherSources unconfirmed',
  vendor: 'name country',
  trace: 'name kind lifetime setBy readBy purpose isHttpOnly isRefusal',
  snippet: 'html placeholders note',
  thumbnail: 'embed id address answers',
}

function expectClosed(what: object, kind: keyof typeof fields): void {
  const known = fields[kind].split(' ')
  expect(
    Object.keys(what).filter((key) => !known.includes(key)),
    kind,
  ).toEqual([])
}

/** What a subject agrees to; changing it asks every visitor again. */
const agreedWordingOf = ({ vendor, purpose }: Service): string =>
  createHash('sha256')
    .update(JSON.stringify([vendor.name, vendor.country, languages.map((language) => purpose[language])]))
    .digest('hex')
    .slice(0, 8)

function expectEveryLanguage(id: string, texts: Texts | undefined, what: string): void {
  // What is part of every site is said in every language that Placet speaks; `built-in.test.ts` of the site counts them.
  expect(Object.keys(texts ?? {}), what).toEqual(expect.arrayContaining(languages))
  if (id !== 'placet-choice') expect(Object.keys(texts ?? {}).length, what).toBe(languages.length)
  for (const [language, text] of Object.entries(texts ?? {})) {
    expect(text, `${what} in ${language} is one sentence`).toMatch(/^[\p{Lu}\p{Lo}][^\n]{8,158}\.$/u)
    expect(text.trim(), what).toBe(text)
    // Typographic apostrophes, and no plain space before French double punctuation.
    expect(text, `${what} in ${language}`).not.toMatch(/['"]/)
    if (language === 'fr') expect(text, `${what} in fr`).not.toMatch(/(?<!\u00a0|\u202f)[:;?!»]|«(?!\u00a0)/)
  }
  expect(new Set(Object.values(texts ?? {})).size, `${what}: a text left untranslated`).toBe(Object.keys(texts ?? {}).length)
}

describe.each(entries)('the entry %s', (id, service) => {
  test('has the fields of a service and no others', () => {
    expectClosed(service, 'service')
    expectClosed(service.vendor, 'vendor')
    for (const trace of service.traces) expectClosed(trace, 'trace')
    if (service.snippet) expectClosed(service.snippet, 'snippet')
    if (service.thumbnail) expectClosed(service.thumbnail, 'thumbnail')
  })

  test('is known under its own id, in a file of that name', () => {
    expect(service.id).toBe(id)
    expect(id).toMatch(idPattern)
    expect(builtInCategories).not.toContain(id)
    expect(readdirSync(here)).toContain(`${id}.ts`)
  })

  test('belongs to a category that every site has', () => {
    expect(builtInCategories).toContain(service.category)
  })

  test('names its vendor and an ISO 3166 country, or the site itself', () => {
    expect(service.vendor.name.trim()).not.toBe('')
    if (service.vendor.name === CONTROLLER) expect(service.vendor.country).toBe('{country}')
    else {
      expect(service.vendor.country).toMatch(/^[A-Z]{2}$/)
      expect(countryName.of(service.vendor.country)).not.toMatch(/^(undefined|Unknown Region)$/)
      expect(service.privacyUrl).toMatch(/^https:\/\//)
    }
  })

  test('names hosts without scheme, path or repetition', () => {
    for (const name of service.hosts) expect(name).toMatch(host)
    expect(new Set(service.hosts).size).toBe(service.hosts.length)
  })

  test('says in four languages what it is for', () => {
    expectEveryLanguage(id, service.purpose, 'purpose')
  })

  test('LAW-04: says why it needs no consent if and only if it is necessary', () => {
    if (service.category === NECESSARY) expectEveryLanguage(id, service.necessaryBecause, 'necessaryBecause')
    else expect(service.necessaryBecause).toBeUndefined()
  })

  test('LAW-19: tells of each trace its name, kind, purpose, lifetime, who sets it and who reads it', () => {
    for (const trace of service.traces) {
      expect(trace.name, trace.name).toMatch(/^[!-~]+$/)
      expect(kinds).toContain(trace.kind)
      expect(trace.lifetime, trace.name).toMatch(lifetime)
      if (trace.setBy !== 'page') expect(trace.setBy).toMatch(host)
      expect(trace.readBy.trim(), trace.name).not.toBe('')
      expectEveryLanguage(id, trace.purpose, trace.name)
    }
    const keys = service.traces.map(({ kind, name, setBy }) => `${kind} ${name} ${setBy}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('LAW-19: owns up to every lifetime that is not known', () => {
    const untold = service.traces.filter(({ lifetime }) => lifetime === 'unknown')
    const said = (service.unconfirmed ?? []).join(' ')
    for (const { name } of untold) expect(/\ball (facts|names)/.test(said) || said.includes(name), name).toBe(true)
  })

  test('can be told to stop only by a bridge', () => {
    if (service.bridge !== undefined) expect(bridgeIds).toContain(service.bridge)
    if (service.canStop !== undefined) expect([service.canStop, service.bridge]).toEqual([true, expect.any(String)])
  })

  test('gives the source of its facts and the day they were checked', () => {
    expect(service.source).toMatch(/^(https:\/\/|packages\/)/)
    expect(service.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(Number.isNaN(Date.parse(service.checkedOn ?? ''))).toBe(false)
    const facts = ['vendor', 'hosts', 'category', 'thumbnail', ...service.traces.map(({ name }) => name)]
    for (const [fact, address] of Object.entries(service.otherSources ?? {})) {
      expect(facts).toContain(fact)
      expect(address).toMatch(/^https:\/\//)
    }
    for (const doubt of service.unconfirmed ?? []) expect(doubt, 'what, and why').toMatch(/^[^:]+: \S/)
  })

  // Rewording a purpose asks every visitor of every site again (LAW-16). Do it only when the meaning changed, and then write the new value down.
  test('LAW-16: says what visitors have agreed to, word for word', () => {
    const agreed = JSON.parse(readFileSync(new URL('agreed-wording.json', here), 'utf8'))
    expect(agreed[id]).toBe(agreedWordingOf(service))
  })
})

test('every file of a service is in the catalogue', () => {
  const others = [
    'catalogue.ts',
    'choice-texts.ts',
    'index.ts',
    'print-table.ts',
    'purposes.ts',
    'site-itself.ts',
    'table.ts',
    'uses.ts',
    'vendors.ts',
  ]
  const files = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !others.includes(name))
  expect(Object.keys(catalogue).sort()).toEqual(files.map((name) => name.slice(0, -3)).sort())
})

test('no two services share a name, or what a web developer may call one of them', () => {
  const names = entries.map(([, { name }]) => name)
  expect(new Set(names).size).toBe(names.length)
  const called = entries.flatMap(([id, { alsoCalled = [] }]) => [id, ...alsoCalled])
  expect(called.filter((name, i) => called.indexOf(name) < i)).toEqual([])
  for (const name of called) expect(name).toMatch(idPattern)
})

test('a name that is not in the catalogue is not found, not even one that every object has', () => {
  expect(catalogue.constructor).toBeUndefined()
  expect(catalogue.toString).toBeUndefined()
})

test('the services that sites in Europe use most are all here, those of a hosting company among them', () => {
  const most = `ga4 gtm google-ads meta-pixel youtube google-maps recaptcha google-fonts matomo matomo-exempt clarity microsoft-uet linkedin-insight
    tiktok-pixel hotjar hubspot vimeo dailymotion crisp intercom tawkto zendesk smartsupp livechat brevo mailchimp klaviyo activecampaign pinterest-tag
    x-pixel snapchat-pixel reddit-pixel criteo adsense doubleclick taboola outbrain adform plausible piano-analytics contentsquare ab-tasty kameleoon
    vwo optimizely mixpanel amplitude posthog segment piwik-pro stripe cloudflare turnstile calendly typeform spotify soundcloud trustpilot`
  const hosting = 'hosting-session wordpress woocommerce prestashop whmcs plesk cpanel phpmyadmin'
  const wanted = `${most} ${hosting}`.split(/\s+/)
  expect(wanted.length).toBeGreaterThanOrEqual(60)
  expect(wanted.filter((id) => !catalogue[id])).toEqual([])
})

test('VEN-08, VEN-09, VEN-15: who cannot be told to stop is not said to be: a withdrawal reloads the page', () => {
  for (const id of ['hotjar', 'linkedin-insight', 'snapchat-pixel'])
    expect([catalogue[id]?.bridge, catalogue[id]?.canStop], id).toEqual([undefined, undefined])
})
