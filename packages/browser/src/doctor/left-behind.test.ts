/** LAW-19, LAW-28: what lies on the device. */
import { expect, test } from 'vitest'
import { aPage, aState } from './a-page.fixture.ts'
import type { Facts, PageTrace } from './facts.ts'
import { leftBehind } from './left-behind.ts'

const cookie = (name: string): PageTrace => ({ kind: 'cookie', name })
const found = (traces: PageTrace[], changes: Partial<Facts> = {}) => leftBehind(aPage({ traces, ...changes }))

test('before any decision, a trace of a service is an early one', () => {
  const traces: PageTrace[] = [cookie('_px'), { kind: 'local-storage', name: 'px_queue' }, { kind: 'indexed-db', name: 'px' }]
  expect(found(traces)).toMatchObject([
    { kind: 'early-trace', values: { service: 'Pixel' }, where: ['cookie _px', 'local-storage px_queue', 'indexed-db px'] },
  ])
})

test('LAW-28: once denied, it is a survivor', () => {
  const decision = { action: 'withdraw-all', layer: 'preferences' } as const
  expect(found([cookie('_pk_id.1.abc')], { decision })).toMatchObject([{ kind: 'survivor', values: { service: 'Matomo' } }])
})

test('what is granted, or necessary, may stay', () => {
  expect(found([cookie('_px'), cookie('PHPSESSID')], { states: [aState(), aState({ marketing: 'granted' }, 5)] })).toEqual([])
})

test('what nobody lists is told with the lines of a service’s cookies', () => {
  const [finding, ...others] = found([cookie('_ga'), { kind: 'session-storage', name: 'step' }])
  expect(others).toEqual([])
  expect(finding).toMatchObject({ kind: 'undeclared-trace', values: { count: '2' }, where: ['cookie _ga', 'session-storage step'] })
  expect(JSON.parse(`[${finding?.lines[0]}]`)).toEqual([
    { name: '_ga', lifetime: '…', purpose: { fr: '…', en: '…' } },
    { name: 'step', kind: 'session-storage', lifetime: '…', purpose: { fr: '…', en: '…' } },
  ])
})

test('a name counts under its own kind only, and whole', () => {
  expect(found([{ kind: 'local-storage', name: '_px' }, cookie('x_px'), cookie('_pxx')])).toMatchObject([
    { kind: 'undeclared-trace', values: { count: '3' } },
  ])
})

test('what keeps the choice is Placet’s own', () => {
  expect(found(['__Host-placet', 'placet', 'placet-keep', 'placet-outbox', 'placet-closed'].map(cookie))).toEqual([])
})
