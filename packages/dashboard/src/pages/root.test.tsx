// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { textOf } from '../fixtures/draw.tsx'
import { createFakeApi, type FakeApi, given, refused } from '../fixtures/fake-api.ts'
import { anAnswer, aSession, aSite, counts } from '../fixtures/figures.ts'
import { createDashboard } from '../state/dashboard.ts'
import { Root } from './root.tsx'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))))

/** A whole dashboard against a fake collector and a fake address. */
async function open(api: FakeApi, hash = '', preferred = ['fr-BE']) {
  const address = { hash, listener: () => {} }
  const { dashboard } = createDashboard({
    api,
    nowMs: () => NOW,
    address: {
      hash: () => address.hash,
      go(wanted) {
        address.hash = wanted
        address.listener()
      },
      onChange(listener) {
        address.listener = listener
        return () => {}
      },
    },
    keeper: { read: () => null, keep: () => {} },
    preferred,
  })
  const page = document.createElement('div')
  document.body.replaceChildren(page)
  act(() => render(<Root dashboard={dashboard} />, page))
  await settle()
  const fill = (name: string, value: string) => {
    const input = page.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (input) input.value = value
  }
  const submit = async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await settle()
  }
  const pageAt = () => page.querySelector<HTMLElement>('main')?.dataset.page
  return { page, dashboard, address, fill, submit, pageAt }
}

const signedOut = () => refused({ status: 401, code: 'SIGN_IN_NEEDED' })

test('signing in leads to the view that the address names', async () => {
  const api = createFakeApi({ session: signedOut })
  const { page, fill, submit, pageAt } = await open(api, '#site=sertius&days=7')
  expect(pageAt()).toBe('sign-in')
  fill('name', ' marie ')
  fill('password', 'correct horse')
  await submit()
  expect(pageAt()).toBe('open')
  expect(api.asked).toEqual(['session', 'signIn marie', 'stats sertius 2026-11-17 2026-11-23'])
  expect(document.activeElement).toBe(page.querySelector('h1'))
  expect(document.title).toBe('Taux de consentement · Placet')
})

test('a wrong password is told in plain words, with the request id, and nothing is sent for an empty field', async () => {
  const api = createFakeApi({ session: signedOut, signIn: () => refused({ status: 401, code: 'SIGN_IN_FAILED', requestId: 'req_7' }) })
  const { page, fill, submit } = await open(api)
  await submit()
  expect(textOf(page.querySelector('.mistake'))).toBe('Ce champ est vide.')
  expect(page.querySelector('[name="name"]')?.getAttribute('aria-invalid')).toBe('true')
  expect(api.asked).toEqual(['session'])
  fill('name', 'marie')
  fill('password', 'wrong')
  await submit()
  expect(textOf(page.querySelector('[role="alert"]'))).toContain('Le nom ou le mot de passe ne convient pas.')
  expect(page.querySelector('[data-request-id="req_7"]')).not.toBeNull()
})

test('SEC-08: set-up asks for the secret and for a password of at least 8 characters', async () => {
  const api = createFakeApi({ session: () => refused({ status: 401, code: 'SETUP_NEEDED' }) })
  const { page, fill, submit, pageAt } = await open(api)
  expect(pageAt()).toBe('set-up')
  fill('secret', 's3cret')
  fill('name', 'marie')
  fill('password', 'seven77')
  await submit()
  expect(textOf(page.querySelector('#field-password-mistake'))).toContain('il y en a 7')
  fill('password', 'eight888')
  await submit()
  expect(api.asked).toContain('setUp s3cret')
  expect(pageAt()).toBe('open')
})

test('a password that is refused as too easy is told at its field', async () => {
  const api = createFakeApi({
    session: () => refused({ status: 401, code: 'SETUP_NEEDED' }),
    setUp: () => refused({ status: 422, code: 'FIELD_INVALID', field: 'password' }),
  })
  const { page, fill, submit } = await open(api)
  fill('secret', 's3cret')
  fill('name', 'marie')
  fill('password', 'password123')
  await submit()
  expect(textOf(page.querySelector('#field-password-mistake'))).toContain('trop facile à deviner')
  expect(document.activeElement).toBe(page.querySelector('[name="password"]'))
})

test('a session that ends leads to sign-in, and back to the same view', async () => {
  let isOver = false
  const api = createFakeApi({ stats: () => (isOver ? refused({ status: 401 }) : given(anAnswer())) })
  const { page, dashboard, address, pageAt } = await open(api, '#site=sertius&days=90')
  expect(pageAt()).toBe('open')
  isOver = true
  await act(() => dashboard.refresh())
  await settle()
  expect(pageAt()).toBe('sign-in')
  expect(textOf(page.querySelector('.note'))).toContain('Votre session a pris fin')
  expect(page.querySelector('[data-figure]')).toBeNull()
  expect(address.hash).toBe('#site=sertius&days=90')
})

test('an empty site says what to do, and shows no figure', async () => {
  const { page } = await open(createFakeApi({ stats: () => given(anAnswer(counts())) }), '#site=sertius')
  expect(page.querySelector('[data-empty]')).not.toBeNull()
  expect(page.querySelector('[data-figure]')).toBeNull()
  expect(page.querySelectorAll('[data-empty] li')).toHaveLength(3)
})

test('the sample is labelled in every part that holds figures', async () => {
  const sites = [aSite({ id: 'sample', isSample: true })]
  const { page } = await open(createFakeApi({ session: () => given(aSession(sites)) }))
  const parts = [...page.querySelectorAll('.panel, .card')]
  expect(parts.length).toBeGreaterThanOrEqual(8)
  for (const part of parts) expect(part.querySelector('[data-generated]'), textOf(part)).not.toBeNull()
  for (const chart of page.querySelectorAll('[role="img"]')) expect(chart.getAttribute('aria-label')).toContain('Données générées')
})

test('a refused reading is told with its request id and can be tried again', async () => {
  let isDown = true
  const { page } = await open(createFakeApi({ stats: () => (isDown ? refused({ requestId: 'req_5' }) : given(anAnswer())) }))
  expect(textOf(page.querySelector('[role="alert"]'))).toContain('req_5')
  isDown = false
  act(() => page.querySelector<HTMLElement>('.problem button')?.click())
  await settle()
  expect(page.querySelector('.problem')).toBeNull()
  expect(page.querySelector('[data-figure="shown"]')).not.toBeNull()
})

test('another language changes words, numbers and the document, and reads nothing anew', async () => {
  const api = createFakeApi()
  const { page, dashboard } = await open(api)
  const before = api.asked.length
  act(() => dashboard.language.choose('de'))
  expect(document.documentElement.lang).toBe('de')
  expect(textOf(page.querySelector('h1'))).toBe('Einwilligungsraten')
  expect(api.asked).toHaveLength(before)
})

test('a link of the period picker keeps the site, and files keep the period', async () => {
  const { page } = await open(createFakeApi(), '#site=sertius&from=2026-10-01&to=2026-10-31')
  expect(page.querySelector('[data-days="90"]')?.getAttribute('href')).toBe('#site=sertius&days=90')
  expect(page.querySelector('[data-control="other-dates"]')?.getAttribute('aria-current')).toBe('true')
  expect(page.querySelector('[data-export="stats.csv"]')?.getAttribute('href')).toBe('v1/sertius/stats.csv?from=2026-10-01&to=2026-10-31')
})
