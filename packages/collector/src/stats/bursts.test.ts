import type { StatsAnswer } from '@placet/model'
import { expect, test } from 'vitest'
import { aCollector, BROWSER, ORIGIN } from '../fixtures/a-collector.ts'
import { aDecision, aDisplay } from '../fixtures/a-decision.ts'
import { anOperator } from '../fixtures/an-operator.ts'

/** A site to which one network may send three things before what follows is a burst. */
async function aSmallTown() {
  const collector = await aCollector({ limits: { perBurst: { burst: 3, perSecond: 1 / 60 } } })
  const send = (remoteAddress: string, what: 'records' | 'displays', agent = BROWSER) =>
    collector.public.inject({
      ...{ method: 'POST', url: `/v1/sertius/${what}`, remoteAddress },
      headers: { 'content-type': 'application/json', 'user-agent': agent, origin: ORIGIN },
      payload: JSON.stringify(what === 'records' ? aDecision({ n: 1 }) : aDisplay()),
    })
  const operator = await anOperator(collector)
  const stats = async (more = ''): Promise<StatsAnswer> =>
    (await operator.get(`/v1/sertius/stats?from=2026-11-23&to=2026-11-23${more}`)).json()
  return { collector, operator, send, stats }
}

test('SEC-05: what one network sends beyond what one network sends is kept, counted apart, and in the rates on request', async () => {
  const { collector, operator, send, stats } = await aSmallTown()
  for (let i = 0; i < 6; i++) expect((await send(`203.0.113.${i}`, 'records')).statusCode).toBe(201)
  expect((await send('203.0.113.9', 'displays')).statusCode).toBe(204)
  await send('198.51.100.1', 'records')
  await send('198.51.100.1', 'displays')

  const without = await stats()
  expect(without.totals).toMatchObject({ saved: 4, shownAtStart: 1 })
  expect(without.categories.find(({ id }) => id === 'analytics')).toMatchObject({ granted: 4 })
  expect(without.bursts).toEqual({ decided: 3, shownAtStart: 1, areCounted: false })
  expect(without.devices.map(({ key }) => key)).toEqual(['phone'])
  const counted = await stats('&bursts=counted')
  expect(counted.totals).toMatchObject({ saved: 7, shownAtStart: 2 })
  expect(counted.bursts).toEqual({ decided: 3, shownAtStart: 1, areCounted: true })
  expect(counted.devices.map(({ key }) => key)).toEqual(['phone'])

  expect((await operator.get('/v1/sertius/stats?bursts=x')).json()).toMatchObject({ code: 'FIELD_INVALID', field: '/bursts' })
  expect((await operator.get('/v1/sertius/stats.csv?from=2026-11-23&to=2026-11-23')).payload).toMatch(/2026-11-23,1,0,0,4,/)
  expect((await collector.private.inject('/metrics')).payload).toContain('placet_bursts_total{site="sertius"} 4')
})

test('SEC-05: a burst passes, and known bots are none', async () => {
  const { collector, send, stats } = await aSmallTown()
  for (let i = 0; i < 5; i++) await send('203.0.113.1', 'records', 'Googlebot/2.1')
  for (let i = 0; i < 3; i++) await send('203.0.113.1', 'records')
  expect((await stats()).bursts.decided).toBe(0)
  await send('203.0.113.1', 'records')
  collector.clock.nowMs += 60_000
  await send('203.0.113.1', 'records')
  expect(await stats()).toMatchObject({ totals: { saved: 4 }, bursts: { decided: 1 } })
})

test.each(['127.0.0.1', '10.0.0.7', '::ffff:192.168.1.1', 'fd00::1'])(
  'visitors who seem to come from %s stand behind a proxy, and are no burst',
  async (address) => {
    const { send, stats } = await aSmallTown()
    for (let i = 0; i < 5; i++) await send(address, 'records')
    expect(await stats()).toMatchObject({ totals: { saved: 5 }, bursts: { decided: 0 } })
  },
)
