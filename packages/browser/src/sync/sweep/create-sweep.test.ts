// @vitest-environment happy-dom
import type { Host, SweepData } from '@placet/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteWithdrawn } from '../../store/visit.ts'
import { createSweep } from './create-sweep.ts'

const data: SweepData = {
  domains: [],
  services: {
    posthog: { cookies: ['ph_*'], storage: ['ph_*'] },
    video: { beyond: { YSC: 'video.example' } },
    chat: { cookies: ['chat'], beyond: { chat_id: '' } },
  },
}
const faults: string[] = []
let granted: string[] = []
let hasDecided = true
const host = {
  placet: { allows: (name: string) => granted.includes(name) },
  inForce: () => ({ saved: hasDecided ? {} : undefined }),
  emit: (_: string, { code, message }: { code: string; message: string }) => faults.push(`${code} ${message}`),
} as unknown as Host

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  sessionStorage.clear()
  faults.length = 0
  granted = []
  hasDecided = true
})
afterEach(() => vi.useRealTimers())

test('sweeps now, and again after the last writes of a service that was told to stop', async () => {
  const sweep = createSweep(host, data)
  localStorage.setItem('ph_1', '1')
  sweep.sweep?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(localStorage.length).toBe(0)
  for (const ms of [300, 1000, 4000]) {
    localStorage.setItem('ph_1', '1')
    await vi.advanceTimersByTimeAsync(ms)
  }
  await vi.runAllTimersAsync()
  expect(localStorage.length).toBe(0)
  expect(faults).toEqual([])
})

test('sweeps once more when the page is hidden', async () => {
  createSweep(host, data)
  localStorage.setItem('ph_1', '1')
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  await vi.advanceTimersByTimeAsync(0)
  expect(localStorage.length).toBe(0)
})

test('without a decision that can be read, nothing is deleted', async () => {
  hasDecided = false
  localStorage.setItem('ph_1', '1')
  createSweep(host, data).sweep?.()
  await vi.runAllTimersAsync()
  expect(localStorage.length).toBe(1)
})

test('the owner is told once per page what stays: service, name, reason, next step', async () => {
  noteWithdrawn(['video', 'chat', 'analytics'])
  const sweep = createSweep(host, data)
  sweep.sweep?.()
  await vi.runAllTimersAsync()
  sweep.sweep?.()
  await vi.runAllTimersAsync()
  expect(faults).toHaveLength(1)
  expect(faults[0]?.split('\n')).toEqual([
    'TRACES_LEFT "YSC" of "video" stays after the withdrawal: video.example set it, and a page cannot delete what another site set. The visitor is told where to.',
    '"chat_id" of "chat" stays after the withdrawal: it is HttpOnly. Let your server delete it once the choice cookie denies "chat". The visitor is told where to.',
  ])
})

test('a refusal of what was never granted in this visit tells nothing about what nobody can see', async () => {
  const sweep = createSweep(host, data)
  sweep.sweep?.()
  await vi.runAllTimersAsync()
  expect([faults, await sweep.left?.()]).toEqual([[], []])
})

test('a listed trace that something writes again at once is told to owner and visitor', async () => {
  vi.spyOn(document, 'cookie', 'get').mockReturnValue('ph_1=1; session=1')
  noteWithdrawn(['posthog'])
  const sweep = createSweep(host, data)
  sweep.sweep?.()
  await vi.runAllTimersAsync()
  expect(await sweep.left?.()).toEqual([{ service: 'posthog', name: 'ph_1', reason: 'still-there', setBy: '' }])
  expect(faults[0]).toContain('mark that with data-service="posthog"')
})

test('the visitor is told what stays of the services withdrawn in this visit, until they are granted again', async () => {
  noteWithdrawn(['video'])
  noteWithdrawn(['chat'])
  const sweep = createSweep(host, data)
  expect(await sweep.left?.()).toEqual([
    { service: 'video', name: 'YSC', reason: 'other-site', setBy: 'video.example' },
    { service: 'chat', name: 'chat_id', reason: 'http-only', setBy: '' },
  ])
  granted = ['video']
  expect(await sweep.left?.()).toEqual([{ service: 'chat', name: 'chat_id', reason: 'http-only', setBy: '' }])
})
