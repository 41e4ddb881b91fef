/** Listeners. What both listeners share: limits, request ids, one form for every error, nothing of a visitor in the log. */
import { STATUS_CODES } from 'node:http'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, LogController } from 'fastify'
import type { Ambient } from '../ambient.ts'
import { MAX_ARRAY_BYTES } from '../ingest/read-body.ts'
import { type LogOptions, loggerOptions } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { laterProblem, Problem, printProblem, problem } from '../problems.ts'
import { AccountGone } from '../storage/account-storage.ts'
import { StorageUnavailable } from '../storage/storage.ts'
import { watchMethods } from './allowed-methods.ts'
import { laterChild } from './later-child.ts'

export interface ListenerOptions {
  name: 'public' | 'private'
  ambient: Ambient
  log: LogOptions
  /** Addresses or networks of proxies whose `X-Forwarded-*` is believed; the rightmost address that is not theirs is the sender's (SEC-06). */
  trustedProxies: readonly string[]
  metrics: Metrics
  /** Media types of bodies. */
  accepts: string[]
}

/** Time for a whole request to arrive (SEC-01). */
const REQUEST_TIMEOUT_MS = 5_000

/** A Fastify instance that answers every fault with a `ProblemWire`. */
export function createListener({ name, ambient, log, trustedProxies, metrics, accepts }: ListenerOptions): FastifyInstance {
  const app = Fastify({
    logger: loggerOptions(log, name),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    childLoggerFactory: laterChild,
    genReqId: ambient.newId,
    requestIdHeader: false,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: MAX_ARRAY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { connectionsCheckingInterval: 1_000, headersTimeout: REQUEST_TIMEOUT_MS },
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, request, reply) => unreadable(request, reply as FastifyReply),
    clientErrorHandler: (error, socket) => {
      // Where something was answered already, a second answer would be taken for that of the next request.
      if (error.code !== 'ECONNRESET' && socket.writable && socket.bytesWritten === 0)
        socket.end(printRaw(clientProblem(error.code), ambient.newId()))
      else socket.destroy()
    },
  })
  const methodsOf = watchMethods(app)
  const tellsEach = log.level === 'debug' || log.level === 'trace'
  let isClosing = false

  app.removeAllContentTypeParsers()
  // Bytes are read by the route: what a body may be differs, and a parser's own message would quote it.
  app.addContentTypeParser(accepts, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  // Hooks of every request call back: a promise each would cost as much as what they do.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' })
    done(isClosing ? laterProblem('STOPPING', 2) : undefined)
  })
  // Otherwise a connection that was busy when closing began would stay open for its next request.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isClosing) reply.header('connection', 'close')
    done()
  })
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    metrics.requests({ listener: name, route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000)
    if (tellsEach) request.log.debug({ req: request, res: reply, tookMs: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })

  app.setNotFoundHandler((request) => {
    const methods = methodsOf(request.url.split('?')[0] ?? '')
    if (methods.length === 0) throw problem('NOT_FOUND')
    throw problem('METHOD_REFUSED', { slots: [methods.join(', ')], headers: { allow: methods.join(', ') } })
  })

  app.setErrorHandler((error: FastifyError | Problem | StorageUnavailable, request, reply) => {
    const known = knownProblem(error)
    if (error instanceof StorageUnavailable) request.log.warn({ req: request, err: error }, 'storage did not answer')
    if (known.code === 'INTERNAL') request.log.error({ req: request, err: error }, 'request failed')
    reply.code(known.status).headers({ 'cache-control': 'no-store', ...known.headers })
    reply.removeHeader('etag')
    return reply.send(printProblem(known, request.id))
  })

  return app
}

/** A path that no router can read never becomes a routed request, so it is answered here. */
function unreadable(request: { id: string }, reply: FastifyReply): void {
  const known = problem('REQUEST_UNREADABLE')
  reply.code(known.status).headers({ 'cache-control': 'no-store', 'x-request-id': request.id, 'x-content-type-options': 'nosniff' })
  reply.send(printProblem(known, request.id))
}

/** A fault, as the sender may know it. Storage that is away is a reason to come back, whatever was asked of it. */
function knownProblem(error: FastifyError | Problem | StorageUnavailable): Problem {
  if (error instanceof Problem) return error
  if (error instanceof AccountGone) return problem('PERSON_UNKNOWN')
  return error instanceof StorageUnavailable ? laterProblem('STORAGE_BUSY', 2) : problemOfFastify(error)
}

/** Fastify's own refusals, in our words. */
function problemOfFastify(error: FastifyError): Problem {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('MEDIA_TYPE_REFUSED')
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('BODY_TOO_LARGE', { slots: [String(MAX_ARRAY_BYTES)] })
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return problem('NOT_JSON')
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problem('REQUEST_UNREADABLE')
    default:
      return error.statusCode !== undefined && error.statusCode < 500 ? problem('REQUEST_UNREADABLE') : problem('INTERNAL')
  }
}

/** Faults that Node finds before there is a request. */
function clientProblem(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return problem('HEADERS_TOO_LARGE')
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem('REQUEST_TIMEOUT')
    default:
      return problem('REQUEST_UNREADABLE')
  }
}

function printRaw(known: Problem, requestId: string): string {
  const body = JSON.stringify(printProblem(known, requestId))
  return [
    `HTTP/1.1 ${known.status} ${STATUS_CODES[known.status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
