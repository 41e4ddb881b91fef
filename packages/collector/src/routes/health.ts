/** Routes. `GET /health/live` and `/health/ready`: is the process there, and could it keep a decision now. */
import type { FastifyInstance } from 'fastify'
import { laterProblem } from '../problems.ts'
import type { Storage } from '../storage/storage.ts'

export function health(app: FastifyInstance, { storage }: { storage: Pick<Storage, 'ready'> }): void {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }))

  app.get('/health/ready', async (request, reply) => {
    await storage.ready().catch((error: unknown) => {
      request.log.warn({ err: error }, 'storage is not ready')
      throw laterProblem('STORAGE_BUSY', 2)
    })
    return reply.header('cache-control', 'no-store').send({ status: 'ready' })
  })
}
