/** Bench. `npm run bench:log`: what the log costs an append, how long a proof takes in large logs, and how many bytes a record has. Ratios of one run. */
import { randomBytes, randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { createProofs, type NewRecord, openStorage, type Storage } from '@placet/collector'
import { openDatabases } from './databases.ts'
import { line, median, whole } from './print.ts'

const { values } = parseArgs({
  options: {
    /** Of each measurement of appends. */
    seconds: { type: 'string', default: '3' },
    /** With and without the log are measured in turn, so often. */
    rounds: { type: 'string', default: '5' },
    /** Sizes at which proofs are measured. */
    leaves: { type: 'string', default: '10000,100000,1000000' },
    proofs: { type: 'string', default: '200' },
  },
})
const milliseconds = Number(values.seconds) * 1000

const aRecord = (site: string): NewRecord => {
  const eventId = randomUUID()
  const body = `{"action":"save","choices":{"analytics":"denied","functional":"granted"},"consentId":"8Jq2mZb7T0yYw4kQxN1u3A","decidedAt":"2026-11-23T09:15:30.000Z","device":"phone","eventId":"${eventId}","language":"fr","layer":"preferences","n":3,"noticeHash":"${'3f'.repeat(32)}","rules":"BE","sdk":"1.0.0","services":{"youtube":"denied"},"signals":{"gpc":false},"validUntil":"2027-05-23T09:15:30.000Z","variant":null}`
  return {
    site,
    recordId: randomUUID(),
    eventId,
    bodyHash: randomBytes(32).toString('hex'),
    body,
    salt: randomBytes(16).toString('hex'),
    subjectKey: randomBytes(16).toString('hex'),
    origin: 'https://www.sertius.example',
    receivedAtMs: Date.now(),
    isSkewed: false,
    tally: { measure: 'saved', language: 'fr', device: 'phone', choices: { analytics: 'denied', functional: 'granted' } },
  }
}

/** Records appended per second, so many in each commit. Making them is not counted. */
async function appendRate(storage: Storage, perCommit: number): Promise<number> {
  let count = 0
  let tookMs = 0
  while (tookMs < milliseconds) {
    const records = Array.from({ length: perCommit }, () => aRecord('rate'))
    const startMs = performance.now()
    await storage.records.append(records, [])
    tookMs += performance.now() - startMs
    count += perCommit
  }
  return (1000 * count) / tookMs
}

const databases = await openDatabases()
try {
  for (const { name, url, size } of databases.all) {
    const [on, off] = [await openStorage(url, { nowMs: Date.now }), await openStorage(url, { nowMs: Date.now, isLogOff: true })]
    // Without the log a site's tree would not fit its records, so each has a database row of its own: the site differs.
    console.log(`\n${name}: records per second, median of ${values.rounds}`)
    line('per commit', 'log on', 'log off', 'on of off')
    for (const perCommit of [1, 50, 1000]) {
      const rates = { on: [] as number[], off: [] as number[] }
      for (let i = 0; i < Number(values.rounds); i++) {
        rates.on.push(await appendRate(siteOf(on, 'on'), perCommit))
        rates.off.push(await appendRate(siteOf(off, 'off'), perCommit))
      }
      line(perCommit, whole(median(rates.on)), whole(median(rates.off)), `${whole((100 * median(rates.on)) / median(rates.off))} %`)
    }
    console.log(`\n${name}: a proof, median and slowest of ${values.proofs}, and bytes per record on the disk`)
    line('leaves', 'inclusion ms', 'slowest', 'consistency', 'slowest', 'bytes')
    const before = await size()
    let leaves = 0
    const proofs = createProofs(on.log)
    for (const target of values.leaves.split(',').map(Number)) {
      for (; leaves < target; leaves += 1_000)
        await on.records.append(
          Array.from({ length: 1_000 }, () => aRecord('proofs')),
          [],
        )
      const took: { inclusion: number[]; consistency: number[] } = { inclusion: [], consistency: [] }
      for (let i = 0; i < Number(values.proofs); i++) {
        const index = Math.floor(Math.random() * target)
        const [leafHash = new Uint8Array()] = await on.log.nodes('proofs', [{ level: 0, index }])
        const startMs = performance.now()
        await proofs.inclusion('proofs', { recordId: '', receivedAtMs: 0, leafIndex: index, leafHash }, target)
        const betweenMs = performance.now()
        await proofs.consistency('proofs', index + 1, target)
        took.inclusion.push(betweenMs - startMs)
        took.consistency.push(performance.now() - betweenMs)
      }
      const times = [took.inclusion, took.consistency].flatMap((all) => [median(all).toFixed(2), Math.max(...all).toFixed(2)])
      line(whole(target), ...times, whole(((await size()) - before) / target))
    }
    await Promise.all([on.close(), off.close()])
  }
} finally {
  await databases.remove()
}

/** The storage, with every record of it on a site of that name: with and without the log must not share a tree. */
function siteOf({ records, ...storage }: Storage, site: string): Storage {
  return {
    ...storage,
    records: {
      ...records,
      append: (batch, displays) =>
        records.append(
          batch.map((record) => ({ ...record, site })),
          displays,
        ),
    },
  }
}
