/** Bench. `npm run bench:soak`: ten minutes under load (`--minutes 1` for a look); memory must be flat and nothing may be refused. */
import { parseArgs } from 'node:util'
import { openDatabases } from './databases.ts'
import { load, type Measured, startServer } from './measured.ts'
import { line, median, whole } from './print.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '32' },
    sites: { type: 'string', default: '8' },
  },
})
const minutes = Number(values.minutes)
const MIB = 2 ** 20

/** Samples until stopped; the first tenth is not counted, while code is compiled and pools fill. */
function watchMemory(server: Measured, everyMs: number) {
  const samples: { rss: number; heap: number }[] = []
  const timer = setInterval(
    () => void server.used().then(({ memory }) => samples.push({ rss: memory.rss, heap: memory.heapUsed })),
    everyMs,
  )
  return () => {
    clearInterval(timer)
    return samples.slice(Math.floor(samples.length / 10))
  }
}

const databases = await openDatabases()
try {
  console.log(`${minutes} minute(s) each, ${values.clients} clients, ${values.sites} sites; medians of each third, MiB`)
  for (const { name, url } of databases.all) {
    const server = await startServer(url, Number(values.sites))
    const stop = watchMemory(server, Math.max(500, minutes * 1_000))
    const { perSecond, p50, p99, sent } = await load(server, Number(values.clients), minutes * 60, Number(values.sites))
    const samples = stop()
    const thirds = [0, 1, 2].map((i) => samples.slice((i * samples.length) / 3, ((i + 1) * samples.length) / 3))
    console.log(`\n${name}: ${whole(sent)} kept, ${whole(perSecond)} per second, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`)
    for (const [what, read] of [
      ['resident', ({ rss }: { rss: number }) => rss],
      ['heap', ({ heap }: { heap: number }) => heap],
    ] as const)
      line(what, ...thirds.map((third) => whole(median(third.map(read as never)) / MIB)))
    await server.end()
  }
} finally {
  await databases.remove()
}
