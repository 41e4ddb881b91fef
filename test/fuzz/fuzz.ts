/** Fuzz. `npm run test:fuzz`: a hundred thousand hostile requests (`--requests 1000` for a look); no fault of ours, and no growth. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCollector, openStorage } from '@placet/collector'
import { hostileRequest } from '@placet/collector/fixtures/hostile-request'
import fc from 'fast-check'
import { compiledSites } from '../bench/sites.ts'

const { values } = parseArgs({ options: { requests: { type: 'string', default: '100000' }, seed: { type: 'string' } } })
const requests = Number(values.requests)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const BATCH = 500
/** Of the middle third's heap: more at the end is growth. */
const MAY_GROW = 1.2
const MIB = 2 ** 20

const folder = mkdtempSync(join(tmpdir(), 'placet-fuzz-'))
const faults: string[] = []
const storage = await openStorage(`file:${join(folder, 'placet.db')}`, { nowMs: Date.now })
const [site] = await compiledSites(1)
if (!site) throw new Error('There is no site to fuzz.')
const collector = await createCollector({
  storage,
  sites: [{ ...site, id: 'sertius', origins: ['https://www.sertius.example'] }],
  log: { level: 'error', stream: { write: (line) => void faults.push(line) } },
  passwordCost: { logN: 4, r: 8, p: 1 },
})
const answers = new Map<number, number>()
const heap: number[] = []

console.log(`${requests} hostile requests, seed ${seed}`)
for (let done = 0; done < requests; done += BATCH) {
  const batch = fc.sample(hostileRequest, { numRuns: Math.min(BATCH, requests - done), seed: seed + done })
  await Promise.all(
    batch.map(async ({ listener, request }) => {
      const { statusCode } = await collector[listener].inject(request)
      answers.set(statusCode, (answers.get(statusCode) ?? 0) + 1)
      if (statusCode >= 500 && statusCode !== 503) faults.push(`${statusCode} ${JSON.stringify(request).slice(0, 2_000)}`)
    }),
  )
  globalThis.gc?.()
  heap.push(process.memoryUsage().heapUsed)
}

const median = (numbers: number[]) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
const thirds = [0, 1, 2].map((i) => median(heap.slice(Math.floor((i * heap.length) / 3), Math.floor(((i + 1) * heap.length) / 3))))
console.log('answers', Object.fromEntries([...answers].sort(([one], [other]) => one - other)))
console.log(`heap, MiB, median of each third: ${thirds.map((bytes) => Math.round(bytes / MIB)).join(', ')}`)
const ready = await collector.public.inject('/health/ready')
await collector.close()
rmSync(folder, { recursive: true, force: true })

const grows = (thirds[2] ?? 0) > MAY_GROW * (thirds[1] ?? 0)
if (faults.length > 0) console.error(faults.slice(0, 5).join('\n'))
if (grows) console.error('The heap grows.')
if (ready.statusCode !== 200) console.error('The collector is not ready any more.')
process.exit(faults.length > 0 || grows || ready.statusCode !== 200 ? 1 : 0)
