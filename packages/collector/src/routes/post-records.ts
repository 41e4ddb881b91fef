/** Routes. `POST /v1/{site}/records`: one decision, or an outbox of up to fifty, kept before it is answered. */
import { type BatchWire, type DecisionWire, instantOf, type ReceivedWire } from '@placet/model'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checkDecision } from '../ingest/check-decision.ts'
import { parseDecision } from '../ingest/doors.ts'
import type { Outcome } from '../ingest/group-commit.ts'
import { isKnownBot } from '../ingest/is-known-bot.ts'
import { keepCookies } from '../ingest/keep-cookies.ts'
import { newRecord } from '../ingest/new-record.ts'
import { readBody } from '../ingest/read-body.ts'
import { createRecordIds } from '../ingest/record-ids.ts'
import { fieldProblem, Problem, printProblem, problem } from '../problems.ts'
import type { ServedSite } from '../sites/served-site.ts'
import type { NewRecord, Received } from '../storage/storage.ts'
import { admitPost } from './admit-post.ts'
import { type PublicContext, siteOf } from './public-context.ts'

/** Most decisions in one array. */
const MAX_ITEMS = 50

const printReceived = ({ recordId, receivedAtMs, leafIndex }: Received): ReceivedWire => ({
  recordId,
  receivedAt: instantOf(receivedAtMs),
  leafIndex,
})

/** A decision that may be kept, with the row that will be its evidence. */
interface Taken {
  decision: DecisionWire
  record: NewRecord
}

export function postRecords(app: FastifyInstance, context: PublicContext): void {
  const { sites, groupCommit, admission, ambient, metrics } = context
  const recording = { ...ambient, newId: createRecordIds(() => ambient.newId()) }

  const take = async (input: unknown, site: ServedSite, request: FastifyRequest): Promise<Taken> => {
    const decision = parseDecision(input)
    const offer = decision.noticeHash === null ? site.offer : await sites.offerOf(site, decision.noticeHash)
    if (!offer) throw fieldProblem('/noticeHash', 'the hash of a notice of this site')
    checkDecision(decision, offer)
    const isBot = isKnownBot(request.headers['user-agent'])
    const isBurst = !isBot && admission.isBurst(site.compiled.id, request.ip)
    if (isBurst) metrics.bursts({ site: site.compiled.id })
    const arrival = {
      site: site.compiled.id,
      origin: request.headers.origin ?? '',
      language: offer.language ?? knownLanguage(decision, site),
      isBot,
      isBurst,
    }
    return { decision, record: newRecord(decision, arrival, recording) }
  }

  const answerOf = (outcome: Outcome, site: string): { status: 200 | 201; received: ReceivedWire } => {
    metrics.records({ site, result: outcome.status })
    if (outcome.status === 'failed') throw outcome.error
    if (outcome.status === 'conflict') throw problem('EVENT_CONFLICT', { field: '/eventId' })
    if (outcome.status === 'erased') throw problem('EVENT_ERASED', { field: '/eventId' })
    return { status: outcome.status === 'new' ? 201 : 200, received: printReceived(outcome.received) }
  }

  const answerBatch = async (items: unknown[], site: ServedSite, request: FastifyRequest) => {
    const taken = await Promise.all(items.map((item) => take(item, site, request).catch(problemFrom)))
    const outcomes = await groupCommit.append(taken.flatMap((item) => (item instanceof Problem ? [] : [item.record])))
    const acknowledged: DecisionWire[] = []
    let next = 0
    const records = taken.map((item): BatchWire['records'][number] => {
      try {
        if (item instanceof Problem) throw item
        const { status, received } = answerOf(outcomes[next++] as Outcome, site.compiled.id)
        acknowledged.push(item.decision)
        return { status, ...received }
      } catch (error) {
        const known = problemFrom(error)
        return { status: known.status, error: printProblem(known, request.id) }
      }
    })
    return { acknowledged, records }
  }

  const keep = ({ headers }: FastifyRequest, reply: FastifyReply, site: ServedSite, acknowledged: DecisionWire[]): FastifyReply => {
    if (headers.cookie === undefined) return reply
    const cookies = keepCookies(headers, site.compiled, acknowledged, ambient.nowMs())
    return cookies.length > 0 ? reply.header('set-cookie', cookies) : reply
  }

  app.post('/v1/:site/records', { onRequest: admitPost(context) }, async (request, reply) => {
    const site = siteOf(sites, request)
    const body = readBody(request.body, true)
    if (Array.isArray(body)) {
      if (body.length === 0 || body.length > MAX_ITEMS) throw fieldProblem('', `one decision, or an array of 1 to ${MAX_ITEMS}`)
      if (body.length > 1) admission.admit(site.compiled.id, request.ip, body.length - 1)
      const { acknowledged, records } = await answerBatch(body, site, request)
      const answer: BatchWire = { records }
      return keep(request, reply, site, acknowledged).code(207).send(answer)
    }
    const { decision, record } = await take(body, site, request)
    const [outcome] = await groupCommit.append([record])
    const { status, received } = answerOf(outcome as Outcome, site.compiled.id)
    return keep(request, reply, site, [decision]).code(status).send(received)
  })
}

const knownLanguage = ({ language }: DecisionWire, { compiled }: ServedSite): string =>
  compiled.languages.includes(language) ? language : 'other'

function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error
  throw error
}
