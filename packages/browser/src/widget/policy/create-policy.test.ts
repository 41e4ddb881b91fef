// @vitest-environment happy-dom
/** The third layer: one line per section, its facts, and the way to the same section of the full text. */
import type { PolicyData } from '@placet/model'
import { beforeEach, expect, test } from 'vitest'
import { aHost, aPage, aSavedChoice, control, settled } from '../a-host.fixture.ts'
import { createPolicy } from './create-policy.ts'

const data: PolicyData = {
  noticeHash: 'hash',
  language: 'fr',
  direction: 'ltr',
  texts: {
    title: 'En bref',
    readFull: 'Lire : {title}',
    factsOf: 'Faits : {title}',
    version: 'Version {version}',
    effectiveFrom: 'depuis le {date}',
    corrected: 'Corrigé',
    changed: 'Modifié depuis votre choix',
    openPreferences: 'Mes choix',
  },
  policy: {
    language: 'fr',
    version: '2026-11',
    effectiveFrom: '2026-11-23',
    title: 'Politique',
    sections: [
      { id: 'scope', title: 'Champ', summary: 'Pour tous.', facts: [{ id: 'a', text: 'Un fait.' }] },
      {
        id: 'rights',
        title: 'Droits',
        summary: 'Les vôtres.',
        facts: [{ id: 'b', text: '<b>Un autre.</b>', corrected: 'La loi a changé.' }],
      },
    ],
  },
  policyUrl: '/politique',
  theme: '',
}

const body = () => control('policy').shadowRoot?.querySelector('.body') as HTMLElement

beforeEach(() => aPage('<a id="opener" href="#">Politique</a><div id="place">…</div>'))

test('opens each section on its facts and on a link to that section of the full text', () => {
  createPolicy(aHost().host, data).show?.()
  const sections = [...body().querySelectorAll('details')]
  expect(sections.map((section) => section.querySelector('summary')?.textContent)).toEqual(['ChampPour tous.', 'DroitsLes vôtres.'])
  expect(sections.map((section) => section.querySelector('a')?.getAttribute('href'))).toEqual(['/politique#scope', '/politique#rights'])
  expect(sections.map((section) => section.querySelector('a')?.textContent)).toEqual(['Lire : Champ', 'Lire : Droits'])
  expect(sections.every((section) => !section.open)).toBe(true)
})

test('marks what was corrected, and why', () => {
  createPolicy(aHost().host, data).show?.()
  expect([...body().querySelectorAll('.mark')].map((mark) => mark.textContent)).toEqual(['Corrigé La loi a changé.'])
})

test('says which version it is and since when', () => {
  createPolicy(aHost().host, data).show?.()
  expect(body().textContent).toContain('Version 2026-11 · depuis le 23 novembre 2026')
})

test('texts are only ever text', () => {
  createPolicy(aHost().host, data).show?.()
  expect(body().querySelector('b')).toBeNull()
  expect(body().textContent).toContain('<b>Un autre.</b>')
})

test('without an address there is no link', () => {
  createPolicy(aHost().host, { ...data, policyUrl: null }).show?.()
  expect(body().querySelector('a')).toBeNull()
})

test('gives way to the preferences', async () => {
  const a = aHost()
  const openers: unknown[] = []
  a.parts.preferences = { show: (from) => void openers.push(from) }
  createPolicy(a.host, data).show?.()
  control('.foot button').click()
  await settled()
  expect(openers).toHaveLength(1)
  expect(a.events).toEqual(['show policy', 'hide policy'])
})

test('following a link leaves the dialog', async () => {
  createPolicy(aHost().host, data).show?.()
  const link = body().querySelector('a') as HTMLAnchorElement
  link.addEventListener('click', (event) => event.preventDefault())
  link.click()
  expect(control('policy').shadowRoot?.querySelector('dialog')?.open).toBe(false)
})

test('gives the focus back to who opened it', async () => {
  const opener = document.getElementById('opener') as HTMLElement
  const part = createPolicy(aHost().host, data)
  part.show?.(opener)
  part.hide?.()
  await settled()
  expect(document.activeElement).toBe(opener)
})

test('draws the same inside the page, once', () => {
  const place = document.getElementById('place') as HTMLElement
  const part = createPolicy(aHost().host, data)
  part.embed?.(place, 'policy')
  const first = place.firstElementChild
  part.embed?.(place, 'policy')
  expect(place.firstElementChild).toBe(first)
  expect(first?.shadowRoot?.querySelectorAll('details')).toHaveLength(2)
})

test('names the sections that changed since the last decision, links to each, and opens them', async () => {
  const a = aHost({ saved: { ...aSavedChoice({ functional: 'granted' }), noticeHash: 'older' } })
  a.parts.changes = { changes: async () => ({ lists: {}, services: [], sections: [{ id: 'rights', title: 'Droits' }] }) }
  const part = createPolicy(a.host, data)
  part.show?.()
  await settled()
  const told = body().querySelector('[role=status]')
  expect(told?.textContent).toBe('Modifié depuis votre choixDroits')
  expect(told?.querySelector('a')?.getAttribute('href')).toBe('/politique#rights')
  expect([...body().querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true])
  expect(body().querySelector('[open] summary')?.textContent).toContain('Modifié depuis votre choix')
  // Once decided again, nothing is new any more.
  a.inForce = { ...a.inForce, saved: { ...aSavedChoice({ functional: 'granted' }), noticeHash: 'hash' } }
  part.hide?.()
  part.show?.()
  await settled()
  expect(body().textContent).not.toContain('Modifié')
})
