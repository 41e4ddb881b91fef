// @vitest-environment happy-dom
import type { PeopleWire } from '@placet/model'
import { expect, test } from 'vitest'
import type { AccessApi } from '../../access-api.ts'
import type { SessionInfo } from '../../api.ts'
import { textOf } from '../../fixtures/draw.tsx'
import { createFakeApi, given, refused } from '../../fixtures/fake-api.ts'
import { aSession, aSite } from '../../fixtures/figures.ts'
import { NOW, open } from '../../fixtures/open.tsx'

const asAdmin: Partial<SessionInfo> = { administers: 'all', secondFactor: 'on' }
const anApi = (access: Partial<AccessApi>, session: Partial<SessionInfo> = asAdmin) =>
  createFakeApi({ session: () => given(aSession([aSite({ role: 'admin' })], session)), access })

const people: PeopleWire = {
  people: [
    {
      id: '1',
      name: '<img src=x onerror=alert(1)>',
      grants: [{ site: 'sertius', role: 'viewer' }],
      hasSecondFactor: false,
      createdAtMs: NOW,
      seenAtMs: null,
      mayManage: true,
      isSelf: false,
    },
  ],
  invitations: [],
}

test('whoever administers nothing sees no page of it, and every reader sees their account', async () => {
  const { page } = await open(anApi({}, { administers: 'none' }), '')
  expect([...page.querySelectorAll<HTMLElement>('[data-go]')].map(({ dataset }) => dataset.go)).toEqual([
    'rates',
    'evidence',
    'requests',
    'account',
  ])
})

test('a name is shown as text, and removing asks once more', async () => {
  const api = anApi({ people: async () => given(people), removePerson: async () => given(null) })
  const { page, press } = await open(api, '#page=people')
  expect(page.querySelector('[data-panel="people"] img')).toBeNull()
  expect(textOf(page.querySelector('[data-panel="people"] strong'))).toBe('<img src=x onerror=alert(1)>')
  await press('[data-act="remove"]')
  expect(api.asked).not.toContain('removePerson "1"')
  await press('[data-act="remove-yes"]')
  expect(api.asked).toContain('removePerson "1"')
})

test('an invitation gives a link that holds its secret in the fragment, shown once', async () => {
  const made = { id: 'i', secret: 'SECRET', expiresAtMs: NOW }
  const api = anApi({ people: async () => given(people), invite: async () => given(made) })
  const { page, fill, submit, press } = await open(api, '#page=people')
  fill('#field-invite-name', ' Paul ')
  await submit('invite')
  expect(api.asked).toContain('invite {"name":"Paul","grants":[{"site":"sertius","role":"viewer"}]}')
  expect(textOf(page.querySelector('[data-secret]'))).toMatch(/#join=SECRET$/)
  await press('[data-act="done"]')
  expect(page.textContent).not.toContain('SECRET')
})

test('a link asks for a password alone, whoever is signed in', async () => {
  const api = anApi({ joinName: async () => given({ name: 'Paul', isReset: false }), join: async () => given({ name: 'Paul' }) })
  const { page, fill, submit } = await open(api, '#join=SECRET')
  expect(textOf(page.querySelector('h1'))).toBe('Welcome, Paul')
  fill('[name="password"]', 'short')
  await submit('join')
  expect(api.asked).not.toContain('join {"secret":"SECRET","password":"short"}')
  fill('[name="password"]', 'correct horse battery')
  await submit('join')
  expect(textOf(page.querySelector('.note'))).toBe('Done. Sign in with your new password.')
})

test('the code is asked for after the password, and goes with it', async () => {
  const codes: (string | undefined)[] = []
  const api = createFakeApi({ session: () => refused({ status: 401, code: 'SIGN_IN_NEEDED' }) })
  api.signIn = async ({ code }) => {
    codes.push(code)
    return code === '123456'
      ? given(aSession())
      : refused({ status: 401, code: code ? 'SECOND_FACTOR_REFUSED' : 'SECOND_FACTOR_ASKED', field: code ? 'code' : null })
  }
  const { page, fill, submit } = await open(api, '')
  fill('[name="name"]', 'marie')
  fill('[name="password"]', 'correct horse')
  await submit('sign-in')
  expect(page.querySelector('[role="alert"]')).toBeNull()
  expect(document.activeElement).toBe(page.querySelector('[name="code"]'))
  fill('[name="code"]', '000000')
  await submit('sign-in')
  expect(textOf(page.querySelector('.mistake'))).toBe('This code is not right, or was used already.')
  fill('[name="code"]', '123456')
  await submit('sign-in')
  expect(codes).toEqual([undefined, '000000', '123456'])
  expect(page.querySelector('main')?.dataset.page).toBe('open')
})
