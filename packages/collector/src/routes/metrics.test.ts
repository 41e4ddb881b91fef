import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aDecision, aDisplay } from '../fixtures/a-decision.ts'

test('metrics count what became of decisions, and how commits went', async () => {
  const collector = await aCollector()
  const decision = aDecision()
  await collector.post('/v1/sertius/records', decision)
  await collector.post('/v1/sertius/records', decision)
  await collector.post('/v1/sertius/displays', aDisplay())
  const answer = await collector.private.inject('/metrics')
  expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  const lines = answer.payload.split('\n')
  expect(lines).toContain('placet_records_total{site="sertius",result="new"} 1')
  expect(lines).toContain('placet_records_total{site="sertius",result="same"} 1')
  expect(lines).toContain('placet_displays_total{site="sertius"} 1')
  expect(lines).toContain('placet_commit_seconds_count 2')
  expect(lines).toContain('placet_request_seconds_count{listener="public",route="/v1/:site/records",status="2xx"} 2')
  for (const line of lines.filter((text) => text !== '' && !text.startsWith('#'))) {
    expect(line).toMatch(/^[a-z_]+(\{([a-z]+="[^"]*",?)+\})? [0-9.e+-]+$/)
  }
})
