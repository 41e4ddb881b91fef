/** Routes. `/v1/{site}/requests`: the register of rights, for those who answer. */
import type { RegisterAnswer, RegisteredRequest } from '@placet/model'
import { rightsTexts } from '@placet/site'
import type { FastifyInstance } from 'fastify'
import { allowed, personChanging } from '../access/who.ts'
import { readBody } from '../ingest/read-body.ts'
import { problem } from '../problems.ts'
import { parseHandle } from '../rights/doors.ts'
import { handledBy } from '../rights/handle-request.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import type { RightsRequest } from '../storage/rights-storage.ts'
import type { PrivateContext } from './private-context.ts'

/** Requests in one answer. */
const MAX_REQUESTS = 1_000

/** A request as those who answer see it: whether it came with a consent id, not which. */
function registeredOf({ subjectKey, site: _, openedAtMs, dueAtMs, closedAtMs, ...request }: RightsRequest): RegisteredRequest {
  const isoOf = (ms: number) => new Date(ms).toISOString()
  return {
    ...request,
    hasConsentId: subjectKey !== null,
    openedAt: isoOf(openedAtMs),
    dueAt: isoOf(dueAtMs),
    closedAt: closedAtMs === null ? null : isoOf(closedAtMs),
  }
}

export function rightsRequests(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context

  app.get('/v1/:site/requests', async (request): Promise<RegisterAnswer> => {
    const { compiled } = (await allowed(request, context, 'editor')).site
    const found = await storage.rights.list(compiled.id, MAX_REQUESTS)
    return { requests: found.map(registeredOf), templates: rightsTexts, controller: compiled.controller }
  })

  app.post('/v1/:site/requests/:id', { onRequest: requireSameOrigin }, async (request): Promise<RegisteredRequest> => {
    const who = await personChanging(request, context)
    const { id: site } = (await allowed(request, context, 'editor')).site.compiled
    const wish = parseHandle(readBody(request.body, false))
    const { id } = request.params as { id: string }
    const found = await storage.rights.find(site, id)
    if (!found) throw problem('REQUEST_UNKNOWN')
    const handled = handledBy(found, wish, who.name, ambient.nowMs())
    if (!(await storage.rights.handle(site, id, found.state, handled))) throw problem('REQUEST_CLOSED')
    return registeredOf({ ...found, ...handled })
  })
}
