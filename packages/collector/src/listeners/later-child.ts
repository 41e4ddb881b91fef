/** Listeners. Later child: the logger of one request, made when there is something to tell of it. Most requests have nothing to tell. */
import type { FastifyBaseLogger } from 'fastify'

type Child = Pick<FastifyBaseLogger, 'child' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'>

interface Later extends Child {
  parent: FastifyBaseLogger
  bindings: object
  made?: FastifyBaseLogger
}

const madeOf = (later: Later): FastifyBaseLogger => (later.made ??= later.parent.child(later.bindings))

/** What each logs by. One object for all requests: each has its own `parent` and `bindings`. */
const methods = Object.fromEntries(
  (['child', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const).map((name) => [
    name,
    function (this: Later, ...line: [never]) {
      return madeOf(this)[name](...line)
    },
  ]),
)

/** For `childLoggerFactory`: as `logger.child(bindings)`, as far as requests log. */
export const laterChild = (parent: FastifyBaseLogger, bindings: object): FastifyBaseLogger =>
  Object.assign(Object.create(methods), { parent, bindings })
