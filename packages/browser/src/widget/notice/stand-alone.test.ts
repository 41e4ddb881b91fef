// @vitest-environment happy-dom
/** The first layer as a modal dialog: it takes the focus, and leaving it is no answer (A11Y-29, LAW-08). */
import type { NoticeData } from '@placet/model'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aHost, aPage, counted } from '../a-host.fixture.ts'
import { createNotice } from './create-notice.ts'
import { standAlone } from './stand-alone.ts'

const words = [
  'title',
  'intro',
  'effect',
  'scope',
  'partners',
  'policy',
  'changed',
  'acceptAll',
  'rejectAll',
  'customize',
  'close',
  'label',
]
const data = {
  noticeHash: 'hash',
  language: 'fr',
  direction: 'ltr',
  texts: Object.fromEntries(words.map((word) => [word, word])) as NoticeData['texts'],
  categories: { marketing: { name: 'Publicité', terms: 'm1' } },
  policyUrl: null,
  position: 'center',
  style: '',
  theme: '',
} satisfies NoticeData

const notice = () => document.querySelector<HTMLElement>('[data-placet=notice]')
const dialog = () => document.getElementById('placet-root')?.shadowRoot?.querySelector('dialog')

beforeEach(() => aPage('<main><button>Ici</button></main>'))
// The root outlives a page that is swapped, and so would a dialog that stands open in it.
afterEach(() => dialog()?.remove())

test('opens one dialog, named, with the focus on its title and not on a choice', () => {
  createNotice(aHost().host, data, standAlone).show?.()
  expect(dialog()?.open).toBe(true)
  expect(dialog()?.ariaLabel).toBe('label')
  expect(notice()?.hasAttribute('role')).toBe(false)
  expect(dialog()?.querySelector('slot')?.name).toBe(notice()?.slot)
  expect(document.activeElement?.tagName).toBe('H2')
})

test('leaving it by the gesture of the system is no choice, and is counted once', async () => {
  await counted()
  const a = aHost()
  createNotice(a.host, data, standAlone).show?.()
  dialog()?.dispatchEvent(new Event('cancel'))
  expect(notice()).toBeNull()
  expect(a.decided).toEqual([])
  await counted()
  expect(a.displays.map(({ outcome }) => outcome)).toEqual(['shown', 'closed'])
})

test('gone it leaves no dialog behind, and shown again it has one', () => {
  const part = createNotice(aHost().host, data, standAlone)
  part.show?.()
  part.hide?.()
  expect(dialog()).toBeFalsy()
  part.show?.()
  expect(document.getElementById('placet-root')?.shadowRoot?.querySelectorAll('dialog')).toHaveLength(1)
  expect(dialog()?.open).toBe(true)
})
