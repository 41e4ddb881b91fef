/** Routes. `GET /v1/{site}/log/…`: checkpoint, inclusion and consistency, for whoever wants to check. */
import { type Consistency, type Inclusion, toBase64 } from '@placet/model'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { openToAll } from '../admission/cross-origin.ts'
import { IMMUTABLE } from '../assets/send-asset.ts'
import { fieldProblem, problem } from '../problems.ts'
import type { ServedSite } from '../sites/served-site.ts'
import { type PublicContext, siteOf } from './public-context.ts'

/** Answers about a log that grows are asked for again. */
const GROWING = 'no-cache'

const printInclusion = ({ leafHash, rootHash, proof, ...numbers }: Inclusion) => ({
  ...numbers,
  leafHash: toBase64(leafHash),
  rootHash: toBase64(rootHash),
  proof: proof.map(toBase64),
})

const printConsistency = ({ fromRoot, toRoot, proof, ...numbers }: Consistency) => ({
  ...numbers,
  fromRoot: toBase64(fromRoot),
  toRoot: toBase64(toRoot),
  proof: proof.map(toBase64),
})

export function getLog(app: FastifyInstance, { sites, storage, checkpoints, proofs, admission }: PublicContext): void {
  /** The site, if its log may be seen. A proof costs a few reads, so asking has an allowance. */
  const loggedSite = (request: FastifyRequest): ServedSite => {
    const site = siteOf(sites, request)
    admission.admit(site.compiled.id, request.ip)
    if (site.compiled.isLogPrivate) throw problem('LOG_PRIVATE')
    return site
  }
  const nameOf = ({ compiled }: ServedSite) => ({ site: compiled.id, collector: compiled.collector })

  app.get('/v1/:site/log/checkpoint', { onRequest: openToAll }, async (request, reply) => {
    const checkpoint = await checkpoints.newest(nameOf(loggedSite(request)))
    if (!checkpoint) throw problem('CHECKPOINT_MISSING')
    return reply.headers({ 'cache-control': GROWING, 'content-type': 'text/plain; charset=utf-8' }).send(checkpoint.note)
  })

  app.get('/v1/:site/log/inclusion/:recordId', { onRequest: openToAll }, async (request, reply) => {
    const site = loggedSite(request)
    const { recordId } = request.params as { recordId: string }
    const place = UUID.test(recordId) ? await storage.log.place(site.compiled.id, recordId) : undefined
    if (!place) throw problem('RECORD_UNKNOWN')
    const { size } = request.query as { size?: string }
    // Beside the newest checkpoint, so that the root is one that is signed.
    const treeSize = size === undefined ? ((await checkpoints.newest(nameOf(site)))?.size ?? 0) : sizeOf('size', size)
    const head = await storage.log.head(site.compiled.id)
    const proven = treeSize > place.leafIndex ? treeSize : head.size
    if (size !== undefined && (treeSize <= place.leafIndex || treeSize > head.size))
      throw fieldProblem('/size', `from ${place.leafIndex + 1} to ${head.size}`)
    return reply.header('cache-control', GROWING).send(printInclusion(await proofs.inclusion(site.compiled.id, place, proven)))
  })

  app.get('/v1/:site/log/consistency', { onRequest: openToAll }, async (request, reply) => {
    const { id } = loggedSite(request).compiled
    const query = request.query as { from?: string; to?: string }
    const { size } = await storage.log.head(id)
    const to = sizeOf('to', query.to ?? String(size))
    const from = sizeOf('from', query.from ?? '')
    if (to > size) throw fieldProblem('/to', `at most ${size}, the size of the log`)
    if (from > to) throw fieldProblem('/from', 'at most "to"')
    const isFixed = query.to !== undefined
    return reply.header('cache-control', isFixed ? IMMUTABLE : GROWING).send(printConsistency(await proofs.consistency(id, from, to)))
  })
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function sizeOf(field: string, text: string): number {
  if (!/^(0|[1-9]\d{0,14})$/.test(text)) throw fieldProblem(`/${field}`, 'the size of a tree: a whole number from 0')
  return Number(text)
}
