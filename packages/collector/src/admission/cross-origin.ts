/** Admission. Cross-origin: files and notices are for everyone, decisions come from the site's own pages only. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../problems.ts'
import type { ServedSite } from '../sites/served-site.ts'

/** For what holds no secret and is loaded by any page: scripts with `crossorigin`, notices, health. */
export async function openToAll(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'timing-allow-origin': '*' })
}

/**
 * Throws unless the request comes from a page of the site (SEC-03). Later refusals can then be read by that page.
 * Outside browsers an origin can be forged: records are claims, not authentication.
 */
export function admitOrigin(request: FastifyRequest, reply: FastifyReply, site: ServedSite): string {
  reply.header('vary', 'Origin')
  const { origin } = request.headers
  if (origin === undefined || !site.origins.has(origin)) throw problem('ORIGIN_REFUSED')
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After, X-Request-Id' })
  return origin
}
