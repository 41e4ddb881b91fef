/** Routes. What is settled before a body is read: the site, the page's origin, the allowance, the media type. */
import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { admitOrigin } from '../admission/cross-origin.ts'
import { problem } from '../problems.ts'
import { type PublicContext, siteOf } from './public-context.ts'

/** A hook for routes that take posts from pages. Throws the first problem in that order. */
export const admitPost =
  ({ sites, admission }: PublicContext) =>
  (request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void => {
    const site = siteOf(sites, request)
    admitOrigin(request, reply, site)
    admission.admit(site.compiled.id, request.ip)
    const encoding = request.headers['content-encoding'] ?? 'identity'
    const charset = /;\s*charset="?([^";\s]*)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
    if (encoding !== 'identity' || charset.toLowerCase() !== 'utf-8') throw problem('MEDIA_TYPE_REFUSED')
    done()
  }
