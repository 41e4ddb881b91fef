/** Collector. Log: what happened, never to whom. No address, no body, no id of a subject reaches it. */
import type { FastifyRequest, FastifyServerOptions } from 'fastify'

export interface LogOptions {
  /** Lowest level written; `silent` writes nothing. */
  level?: string
  /** Where lines go; standard output by default. */
  stream?: { write(line: string): void }
}

interface Failure {
  name?: string
  code?: unknown
  message?: string
  stack?: string
}

/** Options of a listener's logger. Requests are known by route, not by address: a path may hold what a visitor typed. */
export const loggerOptions = ({ level = 'info', stream }: LogOptions, listener: string): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  ...(stream ? { stream } : {}),
  base: { listener },
  serializers: {
    req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? 'none' }),
    res: ({ statusCode }) => ({ statusCode: statusCode ?? 0 }),
    err: ({ name, code, message, stack }: Failure) => ({ type: name ?? 'Error', code, message: message ?? '', stack: stack ?? '' }),
  },
})
