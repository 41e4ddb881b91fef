import { expect, test } from 'vitest'
import { parseView, printView, spanOf } from './view.ts'

test('a view survives the address', () => {
  for (const view of [
    { site: 'sertius', period: { days: 90 as const } },
    { site: null, period: { days: 7 as const } },
    { site: 'sertius', period: { days: 7 as const }, bursts: 'counted' as const },
    { site: 'a&b=c', period: { from: '2026-10-01', to: '2026-10-31' } },
  ]) {
    expect(parseView(printView(view))).toEqual(view)
  }
})

test('thirty days is what an empty address means', () => {
  expect(parseView('')).toEqual({ site: null, period: { days: 30 } })
})

test.each(['#days=8', '#from=2026-10-31&to=2026-10-01', '#from=2026-02-30&to=2026-03-01', '#from=2026-02-03', '#%%%'])(
  '%s opens the default period',
  (hash) => {
    expect(parseView(hash).period).toEqual({ days: 30 })
  },
)

test('a period of seven days ends today and holds today', () => {
  expect(spanOf({ days: 7 }, '2026-11-23')).toEqual({ from: '2026-11-17', to: '2026-11-23' })
  expect(spanOf({ from: '2026-10-01', to: '2026-10-02' }, '2026-11-23')).toEqual({ from: '2026-10-01', to: '2026-10-02' })
})
