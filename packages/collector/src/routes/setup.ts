/** Routes. `POST /v1/setup`: the first account, created once by whoever holds the setup secret. It administers every site. */
import { EVERY_SITE, type Grant } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { entry } from '../access/entry.ts'
import { fieldProblem, problem } from '../problems.ts'
import { browserOf } from '../sign-in/browser-of.ts'
import { parseSetup } from '../sign-in/doors.ts'
import { passwordFault } from '../sign-in/passwords.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import { setSessionCookie } from '../sign-in/session-cookie.ts'
import { isSetupSecret } from '../sign-in/setup-secret.ts'
import type { PrivateContext } from './private-context.ts'
import { sessionAnswer } from './session-answer.ts'

export function setup(app: FastifyInstance, context: PrivateContext): void {
  const { storage, sessions, passwords, throttle, ambient } = context
  app.post('/v1/setup', { onRequest: requireSameOrigin }, async (request, reply) => {
    const { secret, name, password } = parseSetup(request.body)
    throttle.tryLink(request.ip, 'setup')
    if (await storage.accounts.hasAny()) throw problem('SETUP_DONE')
    if (!(await isSetupSecret(storage.accounts, secret))) throw problem('SETUP_SECRET_REFUSED', { field: '/secret' })
    const fault = passwordFault(password, name)
    if (fault) throw fieldProblem('/password', fault)
    const grants: Grant[] = [{ site: EVERY_SITE, role: 'admin' }]
    const { hash: passwordHash } = await passwords.hash(password)
    const account = { id: ambient.newId(), name, passwordHash, createdAtMs: ambient.nowMs(), grants }
    if (!(await storage.accounts.createFirst(account, entry(ambient.nowMs(), name, 'set-up')))) throw problem('SETUP_DONE')
    throttle.forgiveLink(request.ip, 'setup')
    const token = await sessions.start(account, browserOf(request.headers['user-agent']), entry(ambient.nowMs(), name, 'signed-in'))
    setSessionCookie(request, reply, token)
    return reply.code(201).send(sessionAnswer({ accountName: name, grants, hasSecondFactor: false }, token, context))
  })
}
