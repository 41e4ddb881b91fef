/** Routes. `GET /health/live` and `/health/ready`: is the process there, and could it keep a decision now, of every site. */
import type { FastifyInstance } from 'fastify'
import { laterProblem } from '../problems.ts'
import type { Sites } from '../sites/sites.ts'
import type { Storage } from '../storage/storage.ts'

export function health(
  app: FastifyInstance,
  { storage, sites }: { storage: Pick<Storage, 'ready'>; sites: Pick<Sites, 'firstReading'> },
): void {
  const isReady = shared(() => storage.ready())

  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }))

  app.get('/health/ready', async (request, reply) => {
    if (!sites.firstReading.isOver()) throw laterProblem('SITES_BEING_READ', 2)
    await isReady().catch((error: unknown) => {
      request.log.warn({ err: error }, 'storage is not ready')
      throw laterProblem('STORAGE_BUSY', 2)
    })
    return reply.header('cache-control', 'no-store').send({ status: 'ready' })
  })
}

/** Whoever asks meanwhile gets the same answer: asking costs a commit, and anyone may ask. */
function shared(ask: () => Promise<void>): () => Promise<void> {
  let asked: Promise<void> | undefined
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined
    })
    return asked
  }
}
