/** Routes. `/v1/account`: one's own account, password and sessions. */
import type { AccountWire } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { parseNewPassword } from '../access/doors.ts'
import { entry } from '../access/entry.ts'
import { secondFactorState } from '../access/rights.ts'
import { type Person, person, personChanging } from '../access/who.ts'
import { fieldProblem, problem } from '../problems.ts'
import { passwordFault } from '../sign-in/passwords.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import { seal, unseal } from '../sign-in/seal.ts'
import { ABSOLUTE_MS, IDLE_MS } from '../sign-in/sessions.ts'
import { openOwn } from './open-own.ts'
import type { PrivateContext } from './private-context.ts'

export function account(app: FastifyInstance, context: PrivateContext): void {
  const { storage, passwords, ambient } = context
  const changing = { onRequest: requireSameOrigin }

  app.get('/v1/account', async (request) => answer(await person(request, context)))

  async function answer({ session, name, grants }: Person): Promise<AccountWire> {
    const now = ambient.nowMs()
    const open = await storage.accounts.sessionsOf(session.accountId)
    return {
      name,
      grants: [...grants],
      secondFactor: secondFactorState(session, context.secondFactor),
      recoveryCodesLeft: await storage.accounts.countRecoveryCodes(session.accountId),
      sessions: open
        .filter(({ createdAtMs, seenAtMs }) => now - createdAtMs < ABSOLUTE_MS && now - seenAtMs < IDLE_MS)
        .map(({ id, browser, createdAtMs, seenAtMs }) => ({ id, browser, createdAtMs, seenAtMs, isThis: id === session.id })),
    }
  }

  app.put('/v1/account/password', changing, async (request, reply) => {
    const who = await personChanging(request, context)
    const { password, newPassword } = parseNewPassword(request.body)
    const { account, sealingKey } = await openOwn(who, password, request, context)
    const fault = passwordFault(newPassword, who.name)
    if (fault) throw fieldProblem('/newPassword', fault)
    const { hash: passwordHash, sealingKey: newKey } = await passwords.hash(newPassword)
    const secret = account.secondFactor && unseal(account.secondFactor.sealedSecret, sealingKey, account.id)
    const sealedSecret = secret === null ? null : seal(secret, newKey, account.id, ambient.random)
    const changed = entry(ambient.nowMs(), who.name, 'password-changed')
    await storage.accounts.changePassword(account.id, { passwordHash, sealedSecret }, who.session.tokenHash, changed)
    return reply.code(204).send()
  })

  app.delete('/v1/account/sessions', changing, async (request, reply) => {
    const { session, name } = await personChanging(request, context)
    await storage.accounts.endSessionsOf(
      session.accountId,
      session.tokenHash,
      entry(ambient.nowMs(), name, 'sessions-ended', { target: name }),
    )
    return reply.code(204).send()
  })

  app.delete('/v1/account/sessions/:id', changing, async (request, reply) => {
    const { session, name } = await personChanging(request, context)
    const { id } = request.params as { id: string }
    const ended = entry(ambient.nowMs(), name, 'session-ended', { target: name })
    if (!(await storage.accounts.endSessionById(session.accountId, id, ended))) throw problem('SESSION_UNKNOWN')
    return reply.code(204).send()
  })
}
