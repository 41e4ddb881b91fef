/** Routes. `POST /v1/{site}/records`: one decision, or an outbox of up to fifty, kept before it is answered. */
import type { BatchWire, DecisionWire, ReceivedWire } from '@placet/model'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isbot } from 'isbot'
import { checkDecision } from '../ingest/check-decision.ts'
import { parseDecision } from '../ingest/doors.ts'
import type { Outcome } from '../ingest/group-commit.ts'
import { newRecord } from '../ingest/new-record.ts'
import { readBody } from '../ingest/read-body.ts'
import { fieldProblem, Problem, printProblem, problem } from '../problems.ts'
import type { ServedSite } from '../sites/served-site.ts'
import type { NewRecord, Received } from '../storage/storage.ts'
import { admitPost } from './admit-post.ts'
import { type PublicContext, siteOf } from './public-context.ts'

/** Most decisions in one array. */
const MAX_ITEMS = 50

const printReceived = ({ recordId, receivedAtMs, leafIndex }: Received): ReceivedWire => ({
  recordId,
  receivedAt: new Date(receivedAtMs).toISOString(),
  leafIndex,
})

export function postRecords(app: FastifyInstance, context: PublicContext): void {
  const { sites, groupCommit, admission, ambient, metrics } = context

  const recordOf = async (input: unknown, site: ServedSite, request: FastifyRequest): Promise<NewRecord> => {
    const decision = parseDecision(input)
    const offer = decision.noticeHash === null ? site.offer : await sites.offerOf(site, decision.noticeHash)
    if (!offer) throw fieldProblem('/noticeHash', 'the hash of a notice of this site')
    checkDecision(decision, offer)
    const arrival = {
      site: site.compiled.id,
      origin: request.headers.origin ?? '',
      language: offer.language ?? knownLanguage(decision, site),
      isBot: isbot(request.headers['user-agent']),
    }
    return newRecord(decision, arrival, ambient)
  }

  const answerOf = (outcome: Outcome, site: string): { status: 200 | 201; received: ReceivedWire } => {
    metrics.records({ site, result: outcome.status })
    if (outcome.status === 'failed') throw outcome.error
    if (outcome.status === 'conflict') throw problem('EVENT_CONFLICT', { field: '/eventId' })
    return { status: outcome.status === 'new' ? 201 : 200, received: printReceived(outcome.received) }
  }

  const answerBatch = async (items: unknown[], site: ServedSite, request: FastifyRequest): Promise<BatchWire> => {
    const parsed = await Promise.all(items.map((item) => recordOf(item, site, request).catch(problemFrom)))
    const outcomes = await groupCommit.append(parsed.filter((item): item is NewRecord => !(item instanceof Problem)))
    let next = 0
    const records = parsed.map((item) => {
      try {
        if (item instanceof Problem) throw item
        const { status, received } = answerOf(outcomes[next++] as Outcome, site.compiled.id)
        return { status, ...received }
      } catch (error) {
        const known = problemFrom(error)
        return { status: known.status, error: printProblem(known, request.id) }
      }
    })
    return { records }
  }

  app.post('/v1/:site/records', { onRequest: admitPost(context) }, async (request, reply) => {
    const site = siteOf(sites, request)
    const body = readBody(request.body, true)
    if (Array.isArray(body)) {
      if (body.length === 0 || body.length > MAX_ITEMS) throw fieldProblem('', `one decision, or an array of 1 to ${MAX_ITEMS}`)
      if (body.length > 1) admission.admit(site.compiled.id, request.ip, body.length - 1)
      return reply.code(207).send(await answerBatch(body, site, request))
    }
    const [outcome] = await groupCommit.append([await recordOf(body, site, request)])
    const { status, received } = answerOf(outcome as Outcome, site.compiled.id)
    return reply.code(status).send(received)
  })
}

const knownLanguage = ({ language }: DecisionWire, { compiled }: ServedSite): string =>
  compiled.languages.includes(language) ? language : 'other'

function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error
  throw error
}
