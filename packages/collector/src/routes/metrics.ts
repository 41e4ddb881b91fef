/** Routes. `GET /metrics`: aggregate figures as Prometheus text. Open on the private listener, which is not for the world. */
import type { FastifyInstance } from 'fastify'
import type { PrivateContext } from './private-context.ts'

export function metrics(app: FastifyInstance, context: PrivateContext): void {
  app.get('/metrics', async (_request, reply) =>
    reply.header('content-type', 'text/plain; version=0.0.4; charset=utf-8').send(context.metrics.print()),
  )
}
