/** Demo. Sink: keeps what services send, in memory only, so that anyone can see what left the page. */

/** One request that reached the sink. */
export interface SinkHit {
  /** ISO 8601. */
  at: string
  method: string
  path: string
  /** First 200 characters of the body, or of the query where there was no body. */
  text: string
}

export interface Sink {
  /** Keeps a request and gives the answer the service expects. */
  take(request: Request): Promise<Response>
  hits(): readonly SinkHit[]
  clear(): void
}

const KEPT_HITS = 500
const KEPT_CHARACTERS = 200
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Headers that let a page of any origin send here and read the answer. Some SDKs insist on credentials, which rules out a plain `*` for pages. */
export const openToAll = (request: Request): Record<string, string> => ({
  'access-control-allow-origin': request.headers.get('origin') ?? '*',
  ...(request.headers.has('origin') && { 'access-control-allow-credentials': 'true', vary: 'origin' }),
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '*',
  'access-control-max-age': '600',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'cache-control': 'no-store',
})

const isPixel = (request: Request): boolean =>
  request.method === 'GET' && (request.headers.get('sec-fetch-dest') === 'image' || /^image\//.test(request.headers.get('accept') ?? ''))

/** A sink that forgets the oldest requests once it holds 500. */
export function createSink(now: () => Date): Sink {
  const kept: SinkHit[] = []
  return {
    async take(request) {
      const { pathname, search } = new URL(request.url)
      const body = await request.text()
      kept.push({
        at: now().toISOString(),
        method: request.method,
        path: pathname,
        text: (body || search.slice(1)).slice(0, KEPT_CHARACTERS),
      })
      if (kept.length > KEPT_HITS) kept.shift()
      const headers = openToAll(request)
      if (isPixel(request)) return new Response(PIXEL, { headers: { ...headers, 'content-type': 'image/gif' } })
      if (request.method === 'OPTIONS' || request.method === 'HEAD') return new Response(null, { status: 204, headers })
      return Response.json({}, { headers })
    },
    hits: () => kept,
    clear: () => void kept.splice(0),
  }
}
