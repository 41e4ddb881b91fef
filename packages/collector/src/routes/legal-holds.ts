/** Routes. `/v1/{site}/holds`: editors keep the records of a subject for a legal claim, and let go of them again (SEC-23). The register lists them. */
import type { EndedHoldWire, PlacedHoldWire, PlaceHoldWire } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { allowed, personChanging } from '../access/who.ts'
import { endHold } from '../holds/end-hold.ts'
import { registeredHold } from '../holds/held-of.ts'
import { placeHold } from '../holds/place-hold.ts'
import { readBody } from '../ingest/read-body.ts'
import { fieldProblem, problem } from '../problems.ts'
import { parsePlaceHold } from '../rights/doors.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'
import type { PrivateContext } from './private-context.ts'

export function legalHolds(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context
  const changing = { onRequest: requireSameOrigin }

  /** By consent id, or by a request that came with one: whoever answers it was never shown the id. */
  const subjectOf = async (site: string, { consentId, requestId }: PlaceHoldWire): Promise<string> => {
    if ((consentId === undefined) === (requestId === undefined))
      throw fieldProblem('/consentId', 'there, or else requestId: one of the two')
    if (consentId !== undefined) return subjectKeyOf(consentId)
    const request = await storage.rights.find(site, requestId ?? '')
    if (!request) throw problem('REQUEST_UNKNOWN')
    if (request.subjectKey === null) throw fieldProblem('/requestId', 'a request that is tied to a consent id')
    return request.subjectKey
  }

  app.post('/v1/:site/holds', changing, async (request, reply) => {
    const who = await personChanging(request, context)
    const { id: site } = (await allowed(request, context, 'editor')).site.compiled
    const wish = parsePlaceHold(readBody(request.body, false))
    const { reason, told } = wish
    const subjectKey = await subjectOf(site, wish)
    const field = wish.consentId === undefined ? '/requestId' : '/consentId'
    const { hold, records } = await placeHold(storage, { site, subjectKey, reason, told, placedBy: who.name, field }, ambient)
    const answer: PlacedHoldWire = { hold: registeredHold(hold), records }
    return reply.code(201).send(answer)
  })

  app.post('/v1/:site/holds/:id/end', changing, async (request): Promise<EndedHoldWire> => {
    const who = await personChanging(request, context)
    const { id: site } = (await allowed(request, context, 'editor')).site.compiled
    const { id } = request.params as { id: string }
    const { hold, erased } = await endHold(storage, site, id, who.name, ambient.nowMs())
    return { hold: registeredHold(hold), erased }
  })
}
