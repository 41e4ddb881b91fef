/** Routes. `GET /openapi.json`. */
import type { FastifyInstance } from 'fastify'
import { openToAll } from '../admission/cross-origin.ts'
import { FRESH } from '../assets/send-asset.ts'
import { openApiDocument } from '../openapi/document.ts'

const printed = JSON.stringify(openApiDocument)

export function openApi(app: FastifyInstance): void {
  app.get('/openapi.json', { onRequest: openToAll }, async (_request, reply) =>
    reply.headers({ 'cache-control': FRESH, 'content-type': 'application/json; charset=utf-8' }).send(printed),
  )
}
