// @vitest-environment happy-dom
/** The first layer: what each press says, and what is not consent (LAW-08, LAW-11, LAW-12, LAW-16, LAW-26, A11Y-28). */
import type { Deciding, Host, NoticeData } from '@placet/model'
import { beforeEach, expect, test } from 'vitest'
import { aHost, aPage, aSavedChoice, control, counted, settled } from '../a-host.fixture.ts'
import { createNotice as create } from './create-notice.ts'
import { uncover } from './uncover.ts'

const data: NoticeData = {
  noticeHash: 'hash',
  language: 'fr',
  direction: 'ltr',
  texts: {
    title: 'Vos cookies',
    intro: 'Nous demandons votre accord.',
    effect: 'Un refus ne coûte rien.',
    scope: 'Pour six mois.',
    partners: 'Cinq tiers',
    policy: 'Politique',
    changed: 'Changé : {categories}.',
    acceptAll: 'Tout accepter',
    rejectAll: 'Tout refuser',
    customize: 'Choisir',
    close: 'Fermer',
    label: 'Cookies',
  },
  categories: {
    functional: { name: 'Confort', terms: 'f1' },
    analytics: { name: 'Mesure', terms: 'a1' },
    marketing: { name: 'Publicité', terms: 'm1' },
  },
  policyUrl: '/politique',
  position: 'bottom-left',
  style: '',
  theme: '',
}

const createNotice = (host: Host, data: NoticeData) => create(host, data, uncover)
const notice = () => document.querySelector<HTMLElement>('[data-placet=notice]')

beforeEach(() => aPage('<main><a href="#" data-placet-open="notice">Cookies</a><input></main>'))

test('stands first in the page, in its language, without taking the focus', () => {
  const input = document.querySelector('input') as HTMLInputElement
  input.focus()
  createNotice(aHost().host, data).show?.(input)
  expect(document.body.firstElementChild?.id).toBe('placet-root')
  expect(notice()?.lang).toBe('fr')
  expect(document.activeElement).toBe(input)
})

test.each([
  ['accept-all', 'accept-all', 'granted'],
  ['reject-all', 'reject-all', 'denied'],
])('one press of %s decides everything, and the notice is gone', (hook, action, choice) => {
  const a = aHost()
  createNotice(a.host, data).show?.()
  control(hook).click()
  expect(a.decided).toEqual([
    {
      action,
      layer: 'notice',
      choices: { functional: choice, analytics: choice, marketing: choice },
      services: {},
      noticeHash: 'hash',
      language: 'fr',
      terms: { functional: 'f1', analytics: 'a1', marketing: 'm1' },
    },
  ])
  expect(notice()).toBeNull()
  expect(a.events).toEqual(['show notice', 'hide notice'])
})

test('is gone before the decision is made', () => {
  const a = aHost()
  let wasGone: boolean | undefined
  const { decide } = a.host
  const watched = async (deciding: Deciding) => {
    wasGone = !notice()
    return decide(deciding)
  }
  createNotice({ ...a.host, decide: watched }, data).show?.()
  control('accept-all').click()
  expect(wasGone).toBe(true)
})

test('accept and reject differ in name and text only', () => {
  createNotice(aHost().host, data).show?.()
  const shapeOf = (hook: string) => {
    const { tagName, attributes } = control(hook)
    return [tagName, [...attributes].map(({ name }) => name).sort()]
  }
  expect(shapeOf('reject-all')).toEqual(shapeOf('accept-all'))
})

test.each(['close button', 'Escape'])('%s is no choice, and is remembered for the visit', async (way) => {
  await counted()
  const a = aHost()
  createNotice(a.host, data).show?.()
  if (way === 'Escape') control('reject-all').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  else control('close').click()
  await counted()
  expect(a.decided).toEqual([])
  expect(notice()).toBeNull()
  expect(sessionStorage.getItem('placet-closed')).toBeTruthy()
  expect(a.displays.map(({ outcome }) => outcome)).toEqual(['shown', 'closed'])
})

test('other keys, and Escape elsewhere in the page, leave it there', () => {
  createNotice(aHost().host, data).show?.()
  control('reject-all').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(notice()).not.toBeNull()
})

test('where storage is forbidden it closes all the same', () => {
  const a = aHost()
  createNotice(a.host, data).show?.()
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = () => {
    throw new Error('SecurityError')
  }
  control('close').click()
  Storage.prototype.setItem = setItem
  expect(notice()).toBeNull()
})

test('a partial ask names what changed, and answers for nothing else', async () => {
  const saved = aSavedChoice({ functional: 'granted', analytics: 'granted', marketing: 'granted' })
  for (const [hook, choice] of [
    ['accept-all', 'granted'],
    ['reject-all', 'denied'],
  ] as const) {
    const a = aHost({ saved, ask: ['marketing'] })
    await createNotice(a.host, data).show?.()
    expect(notice()?.textContent).toContain('Changé : Publicité.')
    expect(notice()?.textContent).not.toContain(data.texts.intro)
    control(hook).click()
    expect(a.decided).toMatchObject([{ action: 'save', choices: { marketing: choice }, terms: { marketing: 'm1' } }])
    expect(Object.keys(a.decided[0]?.choices ?? {})).toEqual(['marketing'])
  }
})

test('a partial ask tells which services changed, where that can be told, before it stands there', async () => {
  const a = aHost({ saved: aSavedChoice({ marketing: 'granted' }), ask: ['marketing'] })
  let tell = (_: { lists: Record<string, string>; services: string[]; sections: [] }) => {}
  a.parts.changes = {
    changes: () =>
      new Promise((done) => {
        tell = done
      }),
  }
  const shown = createNotice(a.host, data).show?.()
  await settled()
  expect(notice()).toBeNull()
  tell({ lists: { marketing: ' (+ Pixel)' }, services: ['pixel'], sections: [] })
  await shown
  expect(notice()?.textContent).toContain('Changé : Publicité (+ Pixel).')
})

test('what was answered elsewhere while it was looked up is not asked', async () => {
  const a = aHost({ saved: aSavedChoice({ marketing: 'granted' }), ask: ['marketing'] })
  const shown = createNotice(a.host, data).show?.()
  a.inForce = { ...a.inForce, ask: [] }
  await shown
  expect(notice()).toBeNull()
  expect(a.decided).toEqual([])
})

test('called for by nobody, it asks nothing that a script has answered meanwhile; called for, it comes', () => {
  const part = createNotice(aHost({ ask: [] }).host, data)
  part.show?.()
  expect(notice()).toBeNull()
  part.show?.(document.body)
  expect(notice()).not.toBeNull()
})

test('an answer is for what was shown, also when the ask changed meanwhile', async () => {
  const a = aHost({ saved: aSavedChoice({ functional: 'granted' }), ask: ['marketing'] })
  await createNotice(a.host, data).show?.()
  a.inForce = { ...a.inForce, ask: ['analytics', 'marketing'] }
  control('accept-all').click()
  expect(a.decided[0]?.choices).toEqual({ marketing: 'granted' })
})

test('only the first showing on a page may begin a visit', async () => {
  await counted()
  const a = aHost()
  const part = createNotice(a.host, data)
  part.show?.()
  part.hide?.()
  part.show?.()
  await counted()
  expect(a.displays.map(({ start }) => start)).toEqual([true, false])
  expect(a.displays[0]).toMatchObject({ noticeHash: 'hash', language: 'fr', outcome: 'shown' })
})

test('shown twice it stands there once, and counts once', async () => {
  await counted()
  const a = aHost()
  const part = createNotice(a.host, data)
  part.show?.()
  part.show?.()
  await counted()
  expect(document.querySelectorAll('[data-placet=notice]')).toHaveLength(1)
  expect(a.displays).toHaveLength(1)
})

test('called for by the visitor it takes the focus', () => {
  const part = createNotice(aHost().host, data)
  part.show?.(document.querySelector('[data-placet-open]'))
  expect(document.activeElement?.tagName).toBe('H2')
})

test('hides when the tag says that another tab has decided', () => {
  const a = aHost()
  const part = createNotice(a.host, data)
  part.show?.()
  part.hide?.()
  expect(notice()).toBeNull()
  expect(a.decided).toEqual([])
})

test.each([
  ['customize', 'preferences'],
  ['partners', 'preferences'],
  ['policy-link', 'policy'],
] as const)('%s opens the %s, and says who asked', async (hook, layer) => {
  const a = aHost()
  const openers: unknown[] = []
  a.parts[layer] = { show: (from) => void openers.push(from) }
  createNotice(a.host, data).show?.()
  const button = control(hook)
  button.click()
  await settled()
  expect(openers).toEqual([button])
  expect(a.decided).toEqual([])
})

test('the policy link leads to the policy itself', () => {
  createNotice(aHost().host, data).show?.()
  expect(control('policy-link').getAttribute('href')).toBe('/politique')
})

test('a click on the text does nothing', async () => {
  const a = aHost()
  let opened = 0
  a.parts.preferences = { show: () => void opened++ }
  createNotice(a.host, data).show?.()
  notice()?.querySelector('p')?.click()
  notice()?.click()
  await settled()
  expect([opened, a.decided]).toEqual([0, []])
  expect(notice()).not.toBeNull()
})

test('asks for no other part before the visitor does, and needs none to make a decision', async () => {
  const a = aHost()
  const asked: string[] = []
  const host = { ...a.host, load: async (name: string) => void asked.push(name) } as unknown as Host
  const part = createNotice(host, data)
  part.show?.()
  control('reject-all').dispatchEvent(new Event('pointerenter'))
  control('reject-all').click()
  await settled()
  expect(asked).toEqual([])
  localStorage.clear()
  const [deciding] = a.decided
  part.decide?.(deciding as Deciding)
  // In this very task: on its way to the collector, and in the cookie.
  expect(JSON.parse(localStorage.getItem('placet-outbox') ?? '[]')).toHaveLength(1)
  expect(document.cookie).toContain('placet=')
})

test('a service that the notice takes back is remembered for the visit', () => {
  const saved = aSavedChoice({ functional: 'granted' })
  const a = aHost({ saved, choices: { functional: 'granted', analytics: 'denied', marketing: 'denied' } })
  const part = createNotice(a.host, data)
  part.show?.()
  const host = a.host
  const denied: Deciding = {
    ...{ action: 'withdraw-all', layer: 'notice', services: {}, noticeHash: '', language: 'fr' },
    choices: { functional: 'denied', analytics: 'denied', marketing: 'denied' },
  }
  const { refresh } = host
  host.refresh = (mine) => {
    refresh(mine)
    // As the store finds it once the cookie says so.
    if (document.cookie.includes('placet=')) a.inForce = { ...a.inForce, choices: denied.choices as never }
  }
  document.cookie = 'placet=; Max-Age=0'
  part.decide?.(denied)
  expect(sessionStorage.getItem('placet-closed')).toBe('withdrawn video')
})
