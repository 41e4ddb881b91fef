/** Bench. A server to measure, in a process of its own: `node server.ts bare`, `durable:` with a file, or a database address. Prints its port, tells what it used when asked, ends with its input. */
import { createCollector, openStorage } from '@placet/collector'
import Fastify from 'fastify'
import { createKeeper } from './durable.ts'
import { compiledSites } from './sites.ts'

const [kind = 'bare', siteCount = '1'] = process.argv.slice(2)
/** More than any load: what is measured is keeping, not refusing. */
const unlimited = { burst: 1e9, perSecond: 1e9 }

/** A route of Fastify's own that reads a decision and commits nothing: what any service on this machine could reach at most. */
function bare(keep: ReturnType<typeof createKeeper> | undefined) {
  const app = Fastify()
  app.post('/v1/:site/records', async ({ body }, reply) => {
    if (keep) await keep({ id: (body as { eventId: string }).eventId, body: JSON.stringify(body) })
    return reply.code(201).send({ recordId: '3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10', receivedAt: '2026-11-23T09:15:30.412Z', leafIndex: 41 })
  })
  return app
}

async function collector(url: string) {
  const { public: app } = await createCollector({
    storage: await openStorage(url, { nowMs: Date.now }),
    sites: await compiledSites(Number(siteCount)),
    limits: { perNetwork: unlimited, perSite: unlimited, perBurst: unlimited },
    log: { level: 'warn', stream: process.stderr },
  })
  return app
}

const DURABLE = 'durable:'
const keeper = kind.startsWith(DURABLE) ? createKeeper(kind.slice(DURABLE.length)) : undefined
const app = kind === 'bare' || keeper ? bare(keeper) : await collector(kind)
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : undefined }))
process.on('message', () => process.send?.({ all: process.cpuUsage(), main: process.threadCpuUsage(), memory: process.memoryUsage() }))
process.stdin.on('end', () => process.exit(0)).resume()
