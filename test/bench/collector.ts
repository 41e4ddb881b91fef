/** Bench. `npm run bench:collector`: decisions kept per second, beside a route that keeps nothing and beside the engine's own bulk insert. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createPostgres } from '../fixtures/postgres/server.ts'
import { bulkInsert } from './bulk-insert.ts'
import { load, startServer } from './measured.ts'

const { values } = parseArgs({
  options: {
    /** Of each measurement, a fifth of it to warm up. */
    seconds: { type: 'string', default: '8' },
    clients: { type: 'string', default: '1,16,128' },
    /** Sites the decisions are spread over. */
    sites: { type: 'string', default: '1' },
  },
})
const seconds = Number(values.seconds)
const sites = Number(values.sites)

const folder = mkdtempSync(join(tmpdir(), 'placet-bench-'))
const postgres = await createPostgres()
const kinds: [name: string, address: string][] = [['SQLite', `file:${join(folder, 'placet.db')}`]]
if ('missing' in postgres) console.warn(`SKIPPED: PostgreSQL. None can be run here: ${postgres.missing}`)
else {
  await postgres.run('create database placet')
  kinds.push(['PostgreSQL', postgres.url('placet')])
}

const round = (value: number) => Math.round(value).toLocaleString('en')
const line = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(11))).join(''))
const print = (name: string, { perSecond, p50, p95, p99, cpuMicrosEach }: Awaited<ReturnType<typeof load>>, ratio: string) =>
  line(
    name,
    round(perSecond),
    ratio,
    p50.toFixed(2),
    p95.toFixed(2),
    p99.toFixed(2),
    `${round(cpuMicrosEach.main)} / ${round(cpuMicrosEach.all)}`,
  )

try {
  console.log(
    `${sites} site(s), ${seconds} s each, Node.js ${process.versions.node}${'version' in postgres ? `, PostgreSQL ${postgres.version}` : ''}`,
  )
  for (const clients of values.clients.split(',').map(Number)) {
    console.log(`\n${clients} client(s)`)
    line('', 'per second', 'of bare', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU µs, all')
    const bare = await startServer('bare')
    const most = await load(bare, clients, seconds, sites)
    await bare.end()
    print('bare route', most, '')
    for (const [name, address] of kinds) {
      const server = await startServer(address, sites)
      const report = await load(server, clients, seconds, sites)
      await server.end()
      print(name, report, `${((100 * report.perSecond) / most.perSecond).toFixed(0)} %`)
    }
  }
  console.log('\nbulk insert, no HTTP, 1,000 records per commit')
  line('', 'per second', 'bare table')
  for (const [name, address] of kinds) {
    const { perSecond, barePerSecond } = await bulkInsert(address, seconds * 1000)
    line(name, round(perSecond), round(barePerSecond))
  }
} finally {
  if ('remove' in postgres) await postgres.remove()
  rmSync(folder, { recursive: true, force: true })
}
