import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { hostileRequest } from '../fixtures/hostile-request.ts'

test('no hostile request gets a fault of ours, an echo of what it sent, or a stack (SEC-01, SEC-07, V-14)', async () => {
  const collector = await aCollector({ passwordCost: { logN: 4, r: 8, p: 1 } })
  await fc.assert(
    fc.asyncProperty(hostileRequest, async ({ listener, request }) => {
      const { statusCode, payload, headers } = await collector[listener].inject(request)
      if (statusCode >= 500 && statusCode !== 503) return false
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(payload).not.toMatch(/onerror=|node_modules|\.ts:\d+|at \w+ \(/)
      return true
    }),
    { numRuns: 400 },
  )
  expect(collector.logged.join('')).not.toContain('request failed')
  // Nothing is left half done: a plain decision is still kept.
  const { statusCode } = await collector.private.inject('/health/ready')
  expect(statusCode).toBe(200)
})
