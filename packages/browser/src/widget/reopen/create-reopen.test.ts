// @vitest-environment happy-dom
/** The reopen control: always there, except beside the notice (LAW-15, LAW-27). */
import { beforeEach, expect, test } from 'vitest'
import { type AHost, aHost, aPage, control } from '../a-host.fixture.ts'
import { createReopen } from './create-reopen.ts'

const data = { language: 'fr', direction: 'ltr', label: 'Mes choix', theme: '' } as const
const isAway = () => control('reopen').parentElement?.hidden

let a: AHost
beforeEach(async () => {
  await aPage('<p>Page</p>')
  a = aHost()
})

test('is a named button in the page', () => {
  createReopen(a.host, data).show?.()
  expect(control('reopen').tagName).toBe('BUTTON')
  expect(control('reopen').textContent).toBe('Mes choix')
  expect(control('reopen').closest('#placet-root')).not.toBeNull()
})

test('opens the preferences, and is who gets the focus back', () => {
  const openers: unknown[] = []
  a.parts.preferences = { show: (from) => void openers.push(from) }
  createReopen(a.host, data).show?.()
  control('reopen').click()
  expect(openers).toEqual([control('reopen')])
})

test('is away while the notice is there', () => {
  createReopen(a.host, data).show?.()
  expect(isAway()).toBe(false)
  a.host.emit('show', { layer: 'notice' })
  expect(isAway()).toBe(true)
  a.host.emit('show', { layer: 'preferences' })
  a.host.emit('hide', { layer: 'preferences' })
  expect(isAway()).toBe(true)
  a.host.emit('hide', { layer: 'notice' })
  expect(isAway()).toBe(false)
})

test('starts away when the notice came first', () => {
  const notice = document.createElement('div')
  notice.dataset.placet = 'notice'
  control('[id=placet-root]').append(notice)
  createReopen(a.host, data).show?.()
  expect(isAway()).toBe(true)
})

test('cannot be hidden by placet.hide()', () => {
  expect(createReopen(a.host, data).hide).toBeUndefined()
})
