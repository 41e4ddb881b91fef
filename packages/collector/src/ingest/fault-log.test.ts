import { expect, test } from 'vitest'
import { createFaultLog } from './fault-log.ts'

test('an outage is told when it begins, every ten seconds, and when it is over', () => {
  const told: string[] = []
  let nowMs = 0
  const tell = (fields: object, sentence: string) => void told.push(`${nowMs} ${JSON.stringify(fields)} ${sentence}`)
  const faults = createFaultLog(
    () => ({ error: (_fields, sentence) => tell({}, sentence), info: tell }),
    () => nowMs,
  )
  faults.works()
  for (nowMs = 0; nowMs < 25_000; nowMs += 1_000) faults.fault(new Error('away'))
  faults.works()
  faults.works()
  faults.fault(new Error('again'))
  expect(told).toEqual([
    '0 {} commit failed; senders are asked to come back',
    '10000 {} commit failed; senders are asked to come back',
    '20000 {} commit failed; senders are asked to come back',
    '25000 {"failedCommits":25} commits work again',
    '25000 {} commit failed; senders are asked to come back',
  ])
})
