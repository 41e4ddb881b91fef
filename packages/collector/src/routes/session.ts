/** Routes. `/v1/session`: who is signed in, sign in, sign out. */
import type { FastifyInstance } from 'fastify'
import { problem } from '../problems.ts'
import { parseCredentials } from '../sign-in/doors.ts'
import { requireCsrf } from '../sign-in/require-session.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../sign-in/session-cookie.ts'
import { type PrivateContext, signedInOf } from './private-context.ts'
import { sessionAnswer } from './session-answer.ts'

export function session(app: FastifyInstance, context: PrivateContext): void {
  const { sites, storage, sessions, passwords, throttle } = context

  app.get('/v1/session', async (request) => {
    const { session, token } = await signedInOf(request, context)
    return sessionAnswer(session.accountName, token, sites)
  })

  app.post('/v1/session', { onRequest: requireSameOrigin }, async (request, reply) => {
    const { name, password } = parseCredentials(request.body)
    throttle.try(request.ip, name)
    const account = await storage.accounts.find(name)
    // One sentence, and one cost, for a wrong name and a wrong password.
    if (!(await passwords.verify(password, account?.passwordHash)) || !account) throw problem('SIGN_IN_REFUSED')
    throttle.forgive(request.ip, name)
    const before = readSessionCookie(request)
    if (before !== undefined) await sessions.end(before)
    const token = await sessions.start(account)
    setSessionCookie(request, reply, token)
    return reply.code(201).send(sessionAnswer(account.name, token, sites))
  })

  app.delete('/v1/session', { onRequest: requireSameOrigin }, async (request, reply) => {
    const signedIn = await signedInOf(request, context)
    requireCsrf(request, signedIn)
    await sessions.end(signedIn.token)
    clearSessionCookie(request, reply)
    return reply.code(204).send()
  })
}
