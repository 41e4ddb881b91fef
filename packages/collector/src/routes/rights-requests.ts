/** Routes. `/v1/{site}/requests`: the register of rights. Viewers see its clock, editors read and answer. */
import {
  type AuditAction,
  type HandleWire,
  type IdentifiedWire,
  isAtLeast,
  type RegisterAnswer,
  type RegisteredRequest,
  roleOn,
} from '@placet/model'
import { rightsTexts } from '@placet/site'
import type { FastifyInstance } from 'fastify'
import { entry } from '../access/entry.ts'
import { allowed, personChanging } from '../access/who.ts'
import { registeredHold } from '../holds/held-of.ts'
import { readBody } from '../ingest/read-body.ts'
import { parseMine } from '../mine/doors.ts'
import { fieldProblem, problem } from '../problems.ts'
import { parseHandle, parseRegister } from '../rights/doors.ts'
import { handledBy } from '../rights/handle-request.ts'
import { newRequest } from '../rights/open-request.ts'
import { receivedOn } from '../rights/received-on.ts'
import { registeredOf, withheld } from '../rights/registered.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'
import type { PrivateContext } from './private-context.ts'

/** Requests in one answer. */
const MAX_REQUESTS = 1_000

const told: Record<HandleWire['action'], AuditAction> = {
  extend: 'request-extended',
  answer: 'request-answered',
  'answer-in-part': 'request-answered-in-part',
  refuse: 'request-refused',
}

export function rightsRequests(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context
  const changing = { onRequest: requireSameOrigin }

  /** The subject of a consent id, and how many records it has. Throws where it has none: a number nobody has identifies nobody. */
  const subjectOf = async (site: string, consentId: string) => {
    const subjectKey = subjectKeyOf(consentId)
    const records = (await storage.records.ofSubject(site, subjectKey)).length
    if (records === 0) throw fieldProblem('/consentId', 'the number of a choice that is kept here')
    return { subjectKey, records }
  }

  const heldOn = async (site: string) => new Set(await storage.holds.heldSubjects(site))

  app.get('/v1/:site/requests', async (request): Promise<RegisterAnswer> => {
    const { who, site } = await allowed(request, context, 'viewer')
    const { id, controller } = site.compiled
    const mayAct = isAtLeast(roleOn(who.rights, id), 'editor')
    const held = await heldOn(id)
    const found = (await storage.rights.list(id, MAX_REQUESTS)).map((one) => registeredOf(one, held))
    const holds = mayAct ? (await storage.holds.list(id, MAX_REQUESTS)).map(registeredHold) : []
    return { requests: mayAct ? found : found.map(withheld), holds, mayAct, templates: rightsTexts, controller }
  })

  app.post('/v1/:site/requests', changing, async (request, reply) => {
    const who = await personChanging(request, context)
    const { id: site } = (await allowed(request, context, 'editor')).site.compiled
    const wish = parseRegister(readBody(request.body, false))
    const subjectKey = wish.consentId === undefined ? null : (await subjectOf(site, wish.consentId)).subjectKey
    const nowMs = ambient.nowMs()
    const opened = newRequest(wish, subjectKey, site, ambient.newId(), receivedOn(wish.receivedOn, nowMs))
    const { id: target, right: detail } = opened
    await storage.rights.open(opened, entry(nowMs, who.name, 'request-opened', { target, site, detail }))
    return reply.code(201).send(registeredOf(opened, await heldOn(site)))
  })

  app.post('/v1/:site/requests/:id', changing, async (request): Promise<RegisteredRequest> => {
    const who = await personChanging(request, context)
    const { id: site } = (await allowed(request, context, 'editor')).site.compiled
    const wish = parseHandle(readBody(request.body, false))
    const { id } = request.params as { id: string }
    const found = await storage.rights.find(site, id)
    if (!found) throw problem('REQUEST_UNKNOWN')
    const nowMs = ambient.nowMs()
    const handled = handledBy(found, wish, who.name, nowMs)
    const act = entry(nowMs, who.name, told[wish.action], { target: id, site, detail: found.right })
    if (!(await storage.rights.handle(site, id, found.state, handled, act))) throw problem('REQUEST_CLOSED')
    return registeredOf({ ...found, ...handled }, await heldOn(site))
  })

  app.post('/v1/:site/requests/:id/subject', changing, async (request): Promise<IdentifiedWire> => {
    const who = await personChanging(request, context)
    const { id: site } = (await allowed(request, context, 'editor')).site.compiled
    const { consentId } = parseMine(readBody(request.body, false))
    const { id } = request.params as { id: string }
    const found = await storage.rights.find(site, id)
    if (!found) throw problem('REQUEST_UNKNOWN')
    const { subjectKey, records } = await subjectOf(site, consentId)
    const act = entry(ambient.nowMs(), who.name, 'request-identified', { target: id, site, detail: `${records} records` })
    if (!(await storage.rights.identify(site, id, subjectKey, act))) throw problem('IDENTIFIED_ALREADY')
    return { request: registeredOf({ ...found, subjectKey }, await heldOn(site)), records }
  })
}
