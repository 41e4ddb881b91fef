/** Assets. Answers a request for a file: best encoding, ETag, 304. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Asset, encodingFor } from './asset.ts'

/** For addresses whose content may change: five minutes, then checked in the background. */
export const FRESH = 'public, max-age=300, stale-while-revalidate=3600'
/** The same for what one visitor is better served with than another: no cache hands it on. */
export const FRESH_HERE = 'private, max-age=300, stale-while-revalidate=3600'
/** For what one visitor gets and another may not: kept by that visitor alone, and asked about each time. */
export const OWN = 'private, no-cache'
/** For addresses that carry the hash of their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Sends the asset, or 304 where the browser has it. `alsoBy` is another header of the request that decides which asset it is. */
export async function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
  cacheControl: string,
  alsoBy?: string,
): Promise<FastifyReply> {
  const encoding = encodingFor(request.headers['accept-encoding'])
  reply.headers({ 'cache-control': cacheControl, vary: ['Accept-Encoding', alsoBy].filter(Boolean).join(', ') })
  // Whoever has the quick form has the same content: it need not come again for being smaller by now.
  const known = knownTo(request, asset)
  if (known !== undefined) return reply.code(304).header('etag', known).send()
  const { bytes, etag } = await asset.encoded(encoding)
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.headers({ etag, 'content-type': asset.type }).send(bytes)
}

/** The version of this file that the browser says it has, in the encoding that it would be sent. */
function knownTo({ headers }: FastifyRequest, asset: Asset): string | undefined {
  return asset.etags(encodingFor(headers['accept-encoding'])).find((etag) => isKnown(etag, headers['if-none-match']))
}

/** True when the browser says that it has this very file. */
export const isKnownTo = (request: FastifyRequest, asset: Asset): boolean => knownTo(request, asset) !== undefined

/** True when the browser says that it has this version. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}
