// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { sweep } from './sweep.ts'

const traces = { posthog: { cookies: ['ph_*_posthog'], storage: ['ph_*', '__ph_opt_in_out_*'] }, pixel: { cookies: ['_adp.id'] } }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  for (const cookie of document.cookie.split('; '))
    document.cookie = `${cookie.split('=')[0]}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`
})

test('deletes what a denied service listed, exact names and patterns, and nothing else (LAW-28)', () => {
  document.cookie = 'ph_abc_posthog=1; path=/'
  document.cookie = '_adp.id=1; path=/'
  document.cookie = '_adpXid=1; path=/'
  document.cookie = 'session=1; path=/'
  localStorage.setItem('ph_abc_posthog', '1')
  localStorage.setItem('basket', '1')
  sessionStorage.setItem('ph_abc_window_id', '1')
  sweep(traces, () => false)
  expect(document.cookie.split('; ').sort()).toEqual(['_adpXid=1', 'session=1'])
  expect(Object.keys(localStorage)).toEqual(['basket'])
  expect(Object.keys(sessionStorage)).toEqual([])
})

test('leaves alone what is allowed', () => {
  document.cookie = 'ph_abc_posthog=1; path=/'
  document.cookie = '_adp.id=1; path=/'
  sweep(traces, (service) => service === 'posthog')
  expect(document.cookie).toBe('ph_abc_posthog=1')
})
