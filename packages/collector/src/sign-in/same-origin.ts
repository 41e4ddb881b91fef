/** Sign-in. Same origin: a state change comes from the dashboard's own page, or from no page at all (SEC-10). */
import type { FastifyRequest } from 'fastify'
import { problem } from '../problems.ts'

/** Throws when another site's page sent the request. Every browser that lacks `Sec-Fetch-Site` sends `Origin` with a post. */
export async function requireSameOrigin(request: FastifyRequest): Promise<void> {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw problem('ORIGIN_REFUSED')
    return
  }
  const { origin } = request.headers
  if (origin !== undefined && origin !== `${request.protocol}://${request.host}`) throw problem('ORIGIN_REFUSED')
}
