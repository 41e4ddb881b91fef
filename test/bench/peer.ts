/**
 * Bench. `npm run bench:peer -- --folder FOLDER`: our collector beside c15t's backend, on one PostgreSQL server, with as many connections.
 * Nothing of it is a dependency of ours: install it into a folder of its own first, `npm install --prefix FOLDER @c15t/backend@2.2.1 kysely pg`.
 */
import { parseArgs } from 'node:util'
import { openDatabases } from './databases.ts'
import { NO_ID } from './load.ts'
import { client, type Loaded, load, ORIGIN, send, startProcess, startServer } from './measured.ts'
import { line, median, whole } from './print.ts'

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    clients: { type: 'string', default: '1,128' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
  },
})
if (!values.folder)
  throw new Error('Where is it installed? --folder FOLDER, after: npm install --prefix FOLDER @c15t/backend@2.2.1 kysely pg')
const seconds = Number(values.seconds)

/** A decision as its manual has it; subjects are in base 58, where a hyphen or a zero is not. */
const post = {
  path: '/subjects',
  body: {
    type: 'cookie_banner',
    subjectId: `sub_${NO_ID}`,
    domain: 'www.sertius.example',
    preferences: { necessary: true, measurement: true, marketing: false },
    givenAt: Date.parse('2026-11-23T09:15:30.000Z'),
    metadata: {},
  },
}

const databases = await openDatabases()
const ours = databases.all.find(({ name }) => name === 'PostgreSQL')
if (!ours) throw new Error('There is no PostgreSQL here to compare on.')
await ours.prepare('create database peer')
const theirs = new URL(ours.url)
theirs.pathname = '/peer'

async function measure(
  start: () => ReturnType<typeof startServer>,
  run: (server: Awaited<ReturnType<typeof startServer>>) => Promise<Loaded>,
) {
  const server = await start()
  try {
    return await run(server)
  } finally {
    await server.end()
  }
}

try {
  for (const clients of values.clients.split(',').map(Number)) {
    const all = { c15t: [] as Loaded[], placet: [] as Loaded[] }
    for (let i = 0; i < Number(values.rounds); i++) {
      const peer = () => startProcess('./peer-server.ts', values.folder as string, theirs.href, ORIGIN)
      all.c15t.push(await measure(peer, (server) => send(server, { clients, seconds, posts: [post], ids: 'base58' }, '200')))
      all.placet.push(
        await measure(
          () => startServer(ours.url),
          (server) => load(server, clients, seconds),
        ),
      )
    }
    console.log(`\n${clients} client(s), ${values.rounds} x ${seconds} s, load from ${client}`)
    line('', 'per second', 'of c15t', 'p50 ms', 'p99 ms', 'CPU µs')
    const of = (reports: Loaded[], read: (report: Loaded) => number) => median(reports.map(read))
    const base = of(all.c15t, ({ perSecond }) => perSecond)
    for (const [name, reports] of Object.entries(all)) {
      const perSecond = of(reports, (report) => report.perSecond)
      const times = [of(reports, ({ p50 }) => p50), of(reports, ({ p99 }) => p99)].map((ms) => ms.toFixed(1))
      line(name, whole(perSecond), `${(perSecond / base).toFixed(1)} x`, ...times, whole(of(reports, (one) => one.cpuMicrosEach.all)))
    }
  }
} finally {
  await databases.remove()
}
