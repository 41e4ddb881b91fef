import { expect, test, vi } from 'vitest'
import { createFakeApi, type FakeApi, given, refused } from '../fixtures/fake-api.ts'
import { anAnswer, aSite, counts } from '../fixtures/figures.ts'
import { createReading } from './reading.ts'
import type { View } from './view.ts'

const NOW = Date.parse('2026-11-23T23:30:00Z')
const real = aSite()
const sample = aSite({ id: 'sample', name: 'Exemple', isSample: true })
const week: View = { site: 'sertius', period: { days: 7 } }

const open = (api: FakeApi, onSessionEnd = () => {}) => createReading(api, { nowMs: () => NOW, onSessionEnd })
const emptyAnswer = given(anAnswer(counts()))

test('the days asked are UTC days that end today', async () => {
  const api = createFakeApi()
  await open(api).read(week, [real])
  expect(api.asked).toEqual(['stats sertius 2026-11-17 2026-11-23'])
})

test('a real site stands before the sample when the address names none', async () => {
  const api = createFakeApi()
  const reading = open(api)
  await reading.read({ ...week, site: null }, [sample, real])
  expect(reading.figures.value?.site.id).toBe('sertius')
  expect(api.asked).toHaveLength(1)
})

test('the sample stands in for an empty real site, and says for which', async () => {
  const api = createFakeApi({ stats: (site) => (site === 'sample' ? given(anAnswer()) : emptyAnswer) })
  const reading = open(api)
  await reading.read({ ...week, site: null }, [real, sample])
  expect(reading.figures.value).toMatchObject({ site: { id: 'sample' }, insteadOf: { id: 'sertius' } })
})

test('a site that the address names is never replaced', async () => {
  const reading = open(createFakeApi({ stats: (site) => (site === 'sample' ? given(anAnswer()) : emptyAnswer) }))
  await reading.read(week, [real, sample])
  expect(reading.figures.value).toMatchObject({ site: { id: 'sertius' }, insteadOf: null })
})

test('figures of one period never stand under another', async () => {
  const api = createFakeApi()
  const reading = open(api)
  await reading.read(week, [real])
  expect(reading.figures.value).not.toBeNull()
  const pending = reading.read({ ...week, period: { days: 90 } }, [real])
  expect(reading.figures.value).toBeNull()
  await pending
  expect(reading.figures.value?.span.from).toBe('2026-08-26')
})

test('the same view read again keeps its figures meanwhile, and after a failure', async () => {
  let isDown = false
  const reading = open(createFakeApi({ stats: () => (isDown ? refused() : given(anAnswer())) }))
  await reading.read(week, [real])
  isDown = true
  const pending = reading.read(week, [real])
  expect(reading.figures.value).not.toBeNull()
  await pending
  expect(reading.figures.value).not.toBeNull()
  expect(reading.failure.value?.requestId).toBe('req_1')
})

test('a late answer to an earlier question changes nothing', async () => {
  const waiting: (() => void)[] = []
  const api = createFakeApi({
    stats: (_, from) => new Promise((resolve) => waiting.push(() => resolve(given(anAnswer(undefined, { from }))))),
  })
  const reading = open(api)
  const early = reading.read(week, [real])
  const late = reading.read({ ...week, period: { days: 90 } }, [real])
  await vi.waitFor(() => expect(waiting).toHaveLength(2))
  waiting[1]?.()
  await late
  waiting[0]?.()
  await early
  expect(reading.figures.value?.answer.from).toBe('2026-08-26')
})

test('an answer that says the session is over is handed on', async () => {
  const onSessionEnd = vi.fn()
  const reading = open(createFakeApi({ stats: () => refused({ status: 401 }) }), onSessionEnd)
  await reading.read(week, [real])
  expect(onSessionEnd).toHaveBeenCalledOnce()
  expect(reading.failure.value).toBeNull()
})

test('nothing is left for whoever signs in next', async () => {
  const reading = open(createFakeApi())
  await reading.read(week, [real])
  reading.forget()
  expect(reading.figures.value).toBeNull()
})
