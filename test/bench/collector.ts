/** Bench. `npm run bench:collector`: decisions kept per second, beside a route that keeps nothing, one that keeps what came and no evidence, and the engine's own bulk insert. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bulkInsert } from './bulk-insert.ts'
import { openDatabases } from './databases.ts'
import { client, type Loaded, load, startServer } from './measured.ts'
import { line, median, whole } from './print.ts'

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '1,16,128' },
    /** Of each measurement, a third of it to warm up: V8 compiles for eight seconds, on the same cores. */
    seconds: { type: 'string', default: '24' },
    /** Each server is measured so often, in turn; the median of each counts, so that a busy moment strikes all alike. */
    rounds: { type: 'string', default: '3' },
    /** Sites the decisions are spread over. */
    sites: { type: 'string', default: '1' },
  },
})
const seconds = Number(values.seconds)
const rounds = Number(values.rounds)
const sites = Number(values.sites)

const BARE = 'bare route'
const DURABLE = 'durable route'

const databases = await openDatabases()

async function measure(kind: string, clients: number): Promise<Loaded> {
  const server = await startServer(kind, sites)
  try {
    return await load(server, clients, seconds, sites)
  } finally {
    await server.end()
  }
}

const medianOf = (all: readonly Loaded[], read: (one: Loaded) => number) => median(all.map(read))

try {
  console.log(
    `${sites} site(s), ${rounds} x ${seconds} s each, Node.js ${process.versions.node}, PostgreSQL ${databases.version}, load from ${client}`,
  )
  for (const clients of values.clients.split(',').map(Number)) {
    console.log(`\n${clients} client(s)`)
    line('', 'per second', 'of bare', 'of durable', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU µs', 'all threads')
    const kinds = [{ name: BARE, url: 'bare' }, { name: DURABLE, url: `durable:${join(databases.folder, 'durable.db')}` }, ...databases.all]
    const measured = new Map<string, Loaded[]>(kinds.map(({ name }) => [name, []]))
    for (let i = 0; i < rounds; i++) for (const { name, url } of kinds) measured.get(name)?.push(await measure(url, clients))
    const rateOf = (name: string) => medianOf(measured.get(name) ?? [], ({ perSecond }) => perSecond)
    const share = (part: number, name: string) => `${whole((100 * part) / rateOf(name))} %`
    for (const [name, all] of measured) {
      const perSecond = rateOf(name)
      const times = [medianOf(all, ({ p50 }) => p50), medianOf(all, ({ p95 }) => p95), medianOf(all, ({ p99 }) => p99)]
      const cpu = [medianOf(all, (one) => one.cpuMicrosEach.main), medianOf(all, (one) => one.cpuMicrosEach.all)]
      // The durable route is SQLite's own: beside another engine it says nothing.
      const ofDurable = name === 'SQLite' ? share(perSecond, DURABLE) : ''
      line(name, whole(perSecond), share(perSecond, BARE), ofDurable, ...times.map((ms) => ms.toFixed(2)), ...cpu.map(whole))
    }
  }
  console.log('\nbulk insert, no HTTP, 1,000 records per commit; beside a bare table of the same bytes')
  line('', 'per second', 'bare table')
  for (const { name, url } of databases.all) {
    const { perSecond, barePerSecond } = await bulkInsert(url, seconds * 1000)
    line(name, whole(perSecond), whole(barePerSecond))
  }
} finally {
  await databases.remove()
}
