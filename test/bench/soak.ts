/**
 * Bench. `npm run bench:soak`: ten minutes under load (`--minutes 1` for a look; `--only SQLite`); memory must be flat and nothing may be refused.
 * Measuring begins once pools and page caches are full: after `--warm-up` minutes of the same load.
 */
import { parseArgs } from 'node:util'
import { type Database, openDatabases } from './databases.ts'
import { load, type Measured, startServer } from './measured.ts'
import { line, median, whole } from './print.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    'warm-up': { type: 'string', default: '2' },
    clients: { type: 'string', default: '32' },
    sites: { type: 'string', default: '8' },
    only: { type: 'string' },
  },
})
const minutes = Number(values.minutes)
const warmUp = Number(values['warm-up'])
const [clients, sites] = [Number(values.clients), Number(values.sites)]
const MIB = 2 ** 20

interface Sample {
  /** Of the whole process. */
  resident: number
  /** Of the thread that answers. */
  heap: number
  /** Buffers of Node's own. */
  buffers: number
  /** What is neither heap nor buffers: the engine's page caches, the other thread, code. */
  rest: number
}

function watchMemory(server: Measured, everyMs: number) {
  const samples: Sample[] = []
  const timer = setInterval(async () => {
    const { rss, heapTotal, heapUsed, external } = (await server.used()).memory
    samples.push({ resident: rss, heap: heapUsed, buffers: external, rest: rss - heapTotal - external })
  }, everyMs)
  return () => {
    clearInterval(timer)
    return samples
  }
}

async function soak({ name, url, size }: Database): Promise<void> {
  const server = await startServer(url, sites)
  if (warmUp > 0) await load(server, clients, warmUp * 60, sites)
  const sizeBefore = await size()
  const stop = watchMemory(server, Math.max(500, minutes * 1_000))
  const { perSecond, p50, p99, sent } = await load(server, clients, minutes * 60, sites)
  const samples = stop()
  const thirds = [0, 1, 2].map((i) => samples.slice((i * samples.length) / 3, ((i + 1) * samples.length) / 3))
  console.log(`\n${name}: ${whole(sent)} kept, ${whole(perSecond)} per second, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`)
  for (const what of ['resident', 'heap', 'buffers', 'rest'] as const)
    line(what, ...thirds.map((third) => whole(median(third.map((sample) => sample[what])) / MIB)))
  line('database', whole(sizeBefore / MIB), '', whole((await size()) / MIB))
  await server.end()
}

const databases = await openDatabases()
try {
  console.log(`${minutes} minute(s) each after ${warmUp} to warm up, ${clients} clients, ${sites} sites; medians of each third, MiB`)
  for (const database of databases.all) if (values.only === undefined || values.only === database.name) await soak(database)
} finally {
  await databases.remove()
}
