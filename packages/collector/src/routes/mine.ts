/** Routes. `POST /v1/{site}/mine`, `…/mine/erase` and `…/mine/requests`: whoever presents a consent id sees, erases and asks (SEC-30, LAW-40). */
import type { ErasedWire, MineWire, SentWire } from '@placet/model'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { eraseSubject } from '../evidence/erase-subject.ts'
import { heldOf } from '../holds/held-of.ts'
import { readBody } from '../ingest/read-body.ts'
import { parseErase, parseMine, parseRequest } from '../mine/doors.ts'
import { keepWithdrawal } from '../mine/keep-withdrawal.ts'
import { receiptOf } from '../mine/receipt-of.ts'
import { openRequest, ownRequests } from '../rights/open-request.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'
import { admitPost } from './admit-post.ts'
import { type PublicContext, siteOf } from './public-context.ts'

/** Never kept by a browser or a proxy: whoever sits down next must not find it. */
const uncached = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store')

export function mine(app: FastifyInstance, context: PublicContext): void {
  const { sites, storage, admission, ambient } = context
  const posting = { onRequest: admitPost(context) }

  app.post('/v1/:site/mine', posting, async (request, reply) => {
    const site = siteOf(sites, request)
    const { consentId } = parseMine(readBody(request.body, false))
    const subjectKey = subjectKeyOf(consentId)
    admission.admitSubject(site.compiled.id, request.ip, subjectKey)
    const stored = await storage.records.ofSubject(site.compiled.id, subjectKey)
    // Looked up for every number alike; where nothing is kept any more, nothing is held.
    const holds = await storage.holds.ofSubject(site.compiled.id, subjectKey)
    const answer: MineWire = {
      receipt: await receiptOf(site, consentId, stored, context),
      requests: await ownRequests(storage.rights, site.compiled.id, subjectKey),
      held: stored.length === 0 ? null : heldOf(holds),
    }
    return uncached(reply).send(answer)
  })

  app.post('/v1/:site/mine/erase', posting, async (request, reply) => {
    const site = siteOf(sites, request)
    const { consentId, withdrawal } = parseErase(readBody(request.body, false))
    admission.admitSubject(site.compiled.id, request.ip, subjectKeyOf(consentId))
    // What the device itself decided is kept first, so that the same event sent again stays erased.
    if (withdrawal) await keepWithdrawal(withdrawal, consentId, site, request, context)
    const { tombstones, holds } = await eraseSubject(context, site.compiled.id, consentId, 'subject')
    const answer: ErasedWire = { erased: tombstones.length, held: heldOf(holds) }
    return uncached(reply).send(answer)
  })

  app.post('/v1/:site/mine/requests', posting, async (request, reply) => {
    const site = siteOf(sites, request)
    const wanted = parseRequest(readBody(request.body, false))
    const subjectKey = wanted.consentId === undefined ? null : subjectKeyOf(wanted.consentId)
    admission.admitSubject(site.compiled.id, request.ip, subjectKey ?? '')
    const answer: SentWire = await openRequest(wanted, subjectKey, site, { rights: storage.rights, ambient })
    return uncached(reply).code(201).send(answer)
  })
}
