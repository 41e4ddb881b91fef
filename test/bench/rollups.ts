/** Bench. `npm run bench:rollups`: the rates of a year, asked at a hundred thousand, a million and (with --most 10000000) ten million records. */
import { parseArgs } from 'node:util'
import { createCollector, openStorage } from '@placet/collector'
import { openDatabases } from './databases.ts'
import { DAYS, fillYear } from './fill-year.ts'
import { line, median, whole } from './print.ts'
import { compiledSites } from './sites.ts'

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '1000000' },
    asked: { type: 'string', default: '30' },
    engine: { type: 'string', default: 'SQLite,PostgreSQL' },
  },
})
const engines = values.engine.split(',')
const steps = [100_000, 1_000_000, 10_000_000].filter((records) => records <= Number(values.most))
const DAY_MS = 864e5
const untilMs = Math.floor(Date.now() / DAY_MS) * DAY_MS
const fromMs = untilMs - DAYS * DAY_MS

const databases = await openDatabases()
try {
  for (const { name, url, size, prepare } of databases.all.filter((database) => engines.includes(database.name))) {
    console.log(`\n${name}: a site for each number of records, ${DAYS} days, 4 languages, 4 kinds of device`)
    line('records', 'filled per s', 'rates, ms', 'slowest', 'first page ms', 'bytes each')
    const storage = await openStorage(url, { nowMs: Date.now })
    for (let ms = fromMs; ms < untilMs; ms += 28 * DAY_MS) await prepare(`select make_record_partition(${ms})`)
    const collector = await createCollector({ storage, sites: await compiledSites(steps.length), log: { level: 'silent' } })
    let kept = 0
    for (const [i, records] of steps.entries()) {
      const site = `site-${i}`
      const startMs = performance.now()
      await fillYear(storage, site, fromMs, records)
      const perSecond = (1000 * records) / (performance.now() - startMs)
      kept += records
      await prepare('analyze')
      // Anew each time: to fill a database takes longer than a session lasts.
      const cookie = await signIn(collector)
      const days = `from=${dayOf(fromMs)}&to=${dayOf(untilMs - 1)}`
      const took = await times(Number(values.asked), async () => {
        const answer = await collector.private.inject({ url: `/v1/${site}/stats?${days}`, headers: { cookie } })
        const { days: answered, totals } = answer.json()
        if (answered.length !== DAYS || totals.decided !== records) throw new Error(`The rates are wrong: ${totals.decided} of ${records}.`)
      })
      const page = await times(
        5,
        async () =>
          void (await storage.records
            .read(site, fromMs + 180 * DAY_MS, untilMs)
            [Symbol.asyncIterator]()
            .next()),
      )
      line(
        whole(records),
        whole(perSecond),
        median(took).toFixed(1),
        Math.max(...took).toFixed(1),
        median(page).toFixed(1),
        whole((await size()) / kept),
      )
    }
    await collector.close()
  }
} finally {
  await databases.remove()
}

async function times(count: number, work: () => Promise<void>): Promise<number[]> {
  const took: number[] = []
  for (let i = 0; i < count; i++) {
    const startMs = performance.now()
    await work()
    took.push(performance.now() - startMs)
  }
  return took
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

async function signIn(collector: Awaited<ReturnType<typeof createCollector>>): Promise<string> {
  const account = { name: 'Bench', password: 'correct horse battery' }
  const secret = await collector.newSetupSecret()
  await collector.private.inject({ method: 'POST', url: '/v1/setup', payload: { secret, ...account } })
  const answer = await collector.private.inject({ method: 'POST', url: '/v1/session', payload: account })
  if (answer.statusCode !== 201) throw new Error(answer.payload)
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}
