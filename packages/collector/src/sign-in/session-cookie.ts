/** Sign-in. The session cookie: bound to this host on https; on plain http the prefix is not allowed, so the name is another. */
import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ABSOLUTE_MS } from './sessions.ts'

const isSecure = (request: FastifyRequest) => request.protocol === 'https'
const nameFor = (request: FastifyRequest) => (isSecure(request) ? '__Host-placet-session' : 'placet-session')
const optionsFor = (request: FastifyRequest): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure(request),
})

export const readSessionCookie = (request: FastifyRequest): string | undefined => request.cookies[nameFor(request)]

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(nameFor(request), token, { ...optionsFor(request), maxAge: ABSOLUTE_MS / 1000 })
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(nameFor(request), optionsFor(request))
}
