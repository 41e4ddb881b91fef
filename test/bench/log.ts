/** Bench. `npm run bench:log`: what the log costs an append, how long a proof takes in large logs, and how many bytes a record has. Ratios of one run. */
import { parseArgs } from 'node:util'
import { createProofs, openStorage, type Storage } from '@placet/collector'
import { type Database, openDatabases } from './databases.ts'
import { someRecords } from './log-records.ts'
import { line, median, quartiles, whole } from './print.ts'

const { values } = parseArgs({
  options: {
    /** Of each measurement of appends. */
    seconds: { type: 'string', default: '0.3' },
    /** With and without the log are measured in turn, so often; each round gives a ratio. */
    rounds: { type: 'string', default: '31' },
    /** Sizes at which proofs are measured. */
    leaves: { type: 'string', default: '10000,100000,1000000' },
    proofs: { type: 'string', default: '500' },
    engine: { type: 'string', default: 'SQLite,PostgreSQL' },
  },
})
const milliseconds = Number(values.seconds) * 1000
const PER_COMMIT = [1, 50, 1_000]
/** When a log is only filled; nothing is measured then. */
const FILL = 5_000

interface Shot {
  perSecond: number
  /** Of this process, each record; what a server of PostgreSQL uses is not in it. */
  cpuMicros: number
}

/** Records appended, so many in each commit. Making them is not counted. */
async function shoot(storage: Storage, site: string, perCommit: number): Promise<Shot> {
  let count = 0
  let tookMs = 0
  let cpuMicros = 0
  while (tookMs < milliseconds) {
    const records = someRecords(site, perCommit)
    const [startMs, used] = [performance.now(), process.cpuUsage()]
    await storage.records.append(records, [])
    tookMs += performance.now() - startMs
    const { user, system } = process.cpuUsage(used)
    cpuMicros += user + system
    count += perCommit
  }
  return { perSecond: (1000 * count) / tookMs, cpuMicros: cpuMicros / count }
}

/** One database holds both, on a site each: without the log a tree would not fit its records. Who goes first changes with each round. */
async function measureAppends(url: string): Promise<void> {
  const on = await openStorage(url, { nowMs: Date.now })
  const off = await openStorage(url, { nowMs: Date.now, isLogOff: true })
  line('per commit', 'log on', 'log off', 'on of off', 'middle half', 'CPU µs on', 'CPU µs off')
  for (const perCommit of PER_COMMIT) {
    const shootOn = () => shoot(on, 'on', perCommit)
    const shootOff = () => shoot(off, 'off', perCommit)
    // The first shot of each warms up, and does not count.
    await shootOn()
    await shootOff()
    const rounds: { on: Shot; off: Shot }[] = []
    for (let i = 0; i < Number(values.rounds); i++) {
      if (i % 2 === 0) rounds.push({ on: await shootOn(), off: await shootOff() })
      else {
        const shotOff = await shootOff()
        rounds.push({ on: await shootOn(), off: shotOff })
      }
    }
    const of = (figure: keyof Shot, side: 'on' | 'off') => median(rounds.map((round) => round[side][figure]))
    const ratios = rounds.map((round) => (100 * round.on.perSecond) / round.off.perSecond)
    const [low, high] = quartiles(ratios)
    line(
      perCommit,
      ...[whole(of('perSecond', 'on')), whole(of('perSecond', 'off')), `${whole(median(ratios))} %`, `${whole(low)}-${whole(high)} %`],
      ...[of('cpuMicros', 'on').toFixed(1), of('cpuMicros', 'off').toFixed(1)],
    )
  }
  await Promise.all([on.close(), off.close()])
}

async function measureProofs({ url, size }: Database): Promise<void> {
  const storage = await openStorage(url, { nowMs: Date.now })
  const proofs = createProofs(storage.log)
  const before = await size()
  line('leaves', 'inclusion ms', 'slowest', 'consistency', 'slowest', 'bytes each', 'fill s')
  let leaves = 0
  for (const target of values.leaves.split(',').map(Number)) {
    const fillMs = performance.now()
    for (; leaves < target; leaves += FILL) await storage.records.append(someRecords('proofs', Math.min(FILL, target - leaves)), [])
    const filledMs = performance.now()
    const took: { inclusion: number[]; consistency: number[] } = { inclusion: [], consistency: [] }
    for (let i = 0; i < Number(values.proofs); i++) {
      const index = Math.floor(Math.random() * target)
      const [leafHash = new Uint8Array()] = await storage.log.nodes('proofs', [{ level: 0, index }])
      const startMs = performance.now()
      await proofs.inclusion('proofs', { recordId: '', receivedAtMs: 0, leafIndex: index, leafHash }, target)
      const betweenMs = performance.now()
      await proofs.consistency('proofs', index + 1, target)
      took.inclusion.push(betweenMs - startMs)
      took.consistency.push(performance.now() - betweenMs)
    }
    const times = [took.inclusion, took.consistency].flatMap((all) => [median(all).toFixed(2), Math.max(...all).toFixed(2)])
    line(whole(target), ...times, whole(((await size()) - before) / target), whole((filledMs - fillMs) / 1000))
  }
  await storage.close()
}

const databases = await openDatabases()
try {
  for (const database of databases.all.filter(({ name }) => values.engine.includes(name))) {
    console.log(`\n${database.name}: records per second, median of ${values.rounds} rounds, and of the ratios of each round`)
    await measureAppends(database.url)
    console.log(`\n${database.name}: a proof, median and slowest of ${values.proofs}, and bytes per record on the disk`)
    await measureProofs(database)
  }
} finally {
  await databases.remove()
}
