/** Fuzz. `npm run test:fuzz`: a hundred thousand hostile requests to every route (`--requests 1000` for a look): no fault of ours, no growth, no record lost or invented. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCollector, openKeys, openStorage } from '@placet/collector'
import { NOW_MS } from '@placet/collector/fixtures/a-decision'
import { aSite } from '@placet/collector/fixtures/a-site'
import { hostileRequest } from '@placet/collector/fixtures/hostile-request'
import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { bendBody } from './bend-body.ts'
import { bendRequest } from './bend-request.ts'
import { createChance } from './chance.ts'
import { type Asked, askSome, everyRoute } from './every-route.ts'
import { createLedger } from './ledger.ts'
import { type Raw, rawRequest, sendRaw } from './raw-request.ts'
import { createTally } from './tally.ts'
import { createWorld } from './world.ts'

const { values } = parseArgs({ options: { requests: { type: 'string', default: '100000' }, seed: { type: 'string' } } })
const requests = Number(values.requests)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const BATCH = 500
/** Of the middle third's heap: more at the end is growth. */
const MAY_GROW = 1.2
/** Open files more than in the middle third. */
const MAY_OPEN = 20
const MIB = 2 ** 20
/** Between batches, so that allowances fill again and sessions end. */
const BETWEEN_MS = 10 * 60_000
/** Pages of one subject's network would be told to slow down, and nothing behind that would be tried. */
const wide = { burst: 1e9, perSecond: 1e9 }

const folder = mkdtempSync(join(tmpdir(), 'placet-fuzz-'))
const faults: string[] = []
const clock = { nowMs: NOW_MS }
const vendor = createServer((request, response) => {
  if (request.url?.includes('broken')) response.writeHead(500).end()
  else
    response
      .writeHead(200, { 'content-type': 'image/jpeg' })
      .end(Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0), Buffer.alloc(200, 7), Buffer.of(0xff, 0xd9)]))
})
await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve))
const vendorPort = (vendor.address() as AddressInfo).port
const storage = await openStorage(`file:${join(folder, 'placet.db')}`, { nowMs: () => clock.nowMs })
const site = aSite({
  thumbnails: {
    youtube: { id: '[A-Za-z0-9_-]{11}', address: 'https://i.ytimg.example/vi/{id}/hq.jpg', answers: 'picture', hosts: ['*.ytimg.example'] },
  },
})
const dashboardFolder = join(folder, 'dashboard')
mkdirSync(dashboardFolder)
writeFileSync(join(dashboardFolder, 'index.html'), '<!doctype html><title>Placet</title>')
const collector = await createCollector({
  storage,
  sites: [site],
  dashboardFolder,
  keys: openKeys(join(folder, 'keys')),
  log: { level: 'error', stream: { write: (line) => void faults.push(line) } },
  passwordCost: { logN: 4, r: 8, p: 1 },
  secondFactor: 'optional',
  limits: { perNetwork: wide, perSite: wide, perSubject: wide },
  reach: { leadTo: ({ pathname }) => new URL(`http://127.0.0.1:${vendorPort}${pathname}`), isRefused: () => false },
  ambient: { nowMs: () => clock.nowMs },
})
await collector.public.listen({ host: '127.0.0.1', port: 0 })
const { port } = collector.public.server.address() as AddressInfo
const { world, mend, recordsNow } = await createWorld(collector, site)
const chance = createChance(seed)
const ledger = createLedger()
const tally = createTally()
/** Sent by themselves: nobody answers in time while a batch is under way. */
let raws: Raw[] = []
const heap: number[] = []
const open: number[] = []

for (const { listener, route } of everyRoute) {
  const [method = '', url = ''] = route.split(' ')
  if (!collector[listener].hasRoute({ method: method as 'GET', url })) throw new Error(`There is no ${route} to fuzz.`)
}

const judge = (route: string, status: number, told: unknown): void => {
  tally.count(route, status)
  if (status >= 500 && status !== 503) faults.push(`${status} ${route} ${JSON.stringify(told).slice(0, 2_000)}`)
}

async function inject(listener: Asked['listener'], route: string, request: InjectOptions & { payload?: string | Buffer }): Promise<void> {
  // From many networks, so that one's guesses at passwords do not keep the others out.
  const remoteAddress = `10.${chance.below(256)}.${chance.below(256)}.1`
  const answer = await collector[listener].inject({ remoteAddress, ...request })
  judge(route, answer.statusCode, request)
  if (/onerror=|node_modules|\.ts:\d+|at \w+ \(/.test(answer.payload)) {
    // What an operator's people may read holds what was sent; an answer to anybody else echoes nothing.
    if (listener === 'public' && answer.statusCode >= 400) faults.push(`echo ${route} ${answer.payload.slice(0, 500)}`)
  }
  world.records.push(...ledger.note(String(request.url), request.payload, answer.statusCode, answer.payload))
}

async function one(random: () => Promise<void>): Promise<void> {
  const what = chance.next()
  if (what < 0.03) {
    raws.push(rawRequest(chance))
    return
  }
  if (what < 0.13) return random()
  const right = askSome(world, chance)
  const asked = chance.is(0.25) ? bendRequest(right, chance) : right
  const isBodyBent = asked.body !== undefined && asked === right && chance.is(0.6)
  const payload = asked.body && (isBodyBent ? bendBody(asked.body, chance) : JSON.stringify(asked.body))
  const sent = { method: asked.method as 'GET', url: asked.url, headers: asked.headers, ...(payload === undefined ? {} : { payload }) }
  return inject(asked.listener, asked.route, sent)
}

console.log(`${requests} hostile requests, seed ${seed}`)
for (let done = 0; done < requests; done += BATCH) {
  await mend()
  const size = Math.min(BATCH, requests - done)
  const anywhere = fc.sample(hostileRequest, { numRuns: Math.ceil(size / 4), seed: seed + done })
  const random = async () => {
    const { listener, request } = anywhere.pop() ?? {}
    if (listener && request) await inject(listener, 'any address', request as InjectOptions & { payload?: string | Buffer })
  }
  await Promise.all(Array.from({ length: size }, () => one(random)))
  await Promise.all(
    raws.map(async (raw) => {
      ledger.perhaps(raw.eventId)
      judge('bytes on a connection', await sendRaw(port, raw), raw.bytes.toString('latin1'))
    }),
  )
  raws = []
  clock.nowMs += BETWEEN_MS
  globalThis.gc?.()
  heap.push(process.memoryUsage().heapUsed)
  open.push(readdirSync('/proc/self/fd').length)
}

const median = (numbers: number[]) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
const thirdsOf = (numbers: number[]) =>
  [0, 1, 2].map((i) => median(numbers.slice(Math.floor((i * numbers.length) / 3), Math.floor(((i + 1) * numbers.length) / 3))))
const heaps = thirdsOf(heap)
const opens = thirdsOf(open)
tally.print()
console.log(`heap after collection, MiB, median of each third: ${heaps.map((bytes) => (bytes / MIB).toFixed(1)).join(', ')}`)
console.log(`open files, median of each third: ${opens.join(', ')}`)
const ready = await collector.public.inject('/health/ready')
const kept = await recordsNow()
const wrong = ledger.faults(kept)
console.log(
  `${ledger.acknowledged()} decisions acknowledged, ${kept.length} kept and not erased; ${wrong.length} lost, invented or doubled`,
)
await collector.close()
vendor.close()
rmSync(folder, { recursive: true, force: true })

const grows = (heaps[2] ?? 0) > MAY_GROW * (heaps[1] ?? 0)
const leaks = (opens[2] ?? 0) > (opens[1] ?? 0) + MAY_OPEN
const unanswered = everyRoute.map(({ route }) => route).filter((route) => !tally.has(route))
for (const said of [...faults, ...wrong].slice(0, 10)) console.error(said)
if (grows) console.error('The heap grows.')
if (leaks) console.error('Files stay open.')
if (ready.statusCode !== 200) console.error('The collector is not ready any more.')
if (requests >= 10_000 && unanswered.length > 0) console.error(`Never asked: ${unanswered.join(', ')}`)
const isBad =
  faults.length > 0 || wrong.length > 0 || grows || leaks || ready.statusCode !== 200 || (requests >= 10_000 && unanswered.length > 0)
console.log(isBad ? 'NOT CLEAN: see above' : 'clean: no fault of ours, no growth, no record lost or invented')
process.exit(isBad ? 1 : 0)
