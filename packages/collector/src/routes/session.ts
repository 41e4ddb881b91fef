/** Routes. `/v1/session`: who is signed in, sign in, sign out. */
import type { FastifyInstance } from 'fastify'
import { entry } from '../access/entry.ts'
import { person, personChanging } from '../access/who.ts'
import { problem } from '../problems.ts'
import { browserOf } from '../sign-in/browser-of.ts'
import { parseSignIn } from '../sign-in/doors.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import { isProven } from '../sign-in/second-factor.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../sign-in/session-cookie.ts'
import type { Account } from '../storage/account-storage.ts'
import type { PrivateContext } from './private-context.ts'
import { sessionAnswer } from './session-answer.ts'

export function session(app: FastifyInstance, context: PrivateContext): void {
  const { storage, sessions, passwords, throttle, ambient } = context
  const noted = (name: string, action: 'signed-in' | 'signed-out' | 'recovery-code-used') => entry(ambient.nowMs(), name, action)

  app.get('/v1/session', async (request) => {
    const { session, token } = await person(request, context)
    return sessionAnswer(session, token, context)
  })

  app.post('/v1/session', { onRequest: requireSameOrigin }, async (request, reply) => {
    const { name, password, code } = parseSignIn(request.body)
    throttle.try(request.ip, name)
    const account = await storage.accounts.find(name)
    // One sentence, and one cost, for a wrong name and a wrong password.
    const sealingKey = await passwords.open(password, account?.passwordHash)
    if (!sealingKey || !account) {
      request.log.warn({ req: request }, 'sign-in refused')
      throw problem('SIGN_IN_REFUSED')
    }
    throttle.forgive(request.ip, name)
    if (account.secondFactor) await prove(account, account.secondFactor, sealingKey, code)
    const before = readSessionCookie(request)
    if (before !== undefined && (await sessions.find(before))) await sessions.end(before, noted(account.name, 'signed-out'))
    const token = await sessions.start(account, browserOf(request.headers['user-agent']), noted(account.name, 'signed-in'))
    setSessionCookie(request, reply, token)
    const holder = { accountName: account.name, grants: account.grants, hasSecondFactor: account.secondFactor !== null }
    return reply.code(201).send(sessionAnswer(holder, token, context))
  })

  async function prove(
    { id, name }: Account,
    factor: NonNullable<Account['secondFactor']>,
    sealingKey: Buffer,
    code?: string,
  ): Promise<void> {
    if (code === undefined) throw problem('SECOND_FACTOR_ASKED')
    throttle.tryCode(id)
    const proof = { accountId: id, factor, sealingKey, code, recoveryEntry: noted(name, 'recovery-code-used') }
    if (!(await isProven(proof, storage.accounts, ambient.nowMs()))) throw problem('SECOND_FACTOR_REFUSED', { field: '/code' })
    throttle.forgiveCode(id)
  }

  app.delete('/v1/session', { onRequest: requireSameOrigin }, async (request, reply) => {
    const { token, name } = await personChanging(request, context)
    await sessions.end(token, noted(name, 'signed-out'))
    clearSessionCookie(request, reply)
    return reply.code(204).send()
  })
}
