/** Routes. `/v1/account/second-factor`: turn it on, turn it off, make new recovery codes. Each asks for the password again. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parseNewFactor, parsePassword, parsePasswordAndCode } from '../access/doors.ts'
import { entry } from '../access/entry.ts'
import { type Person, personChanging } from '../access/who.ts'
import { problem } from '../problems.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import { seal } from '../sign-in/seal.ts'
import { addressOf, isProven, newRecoveryCodes, newSecret, stepOf } from '../sign-in/second-factor.ts'
import { openOwn } from './open-own.ts'
import type { PrivateContext } from './private-context.ts'

export function secondFactor(app: FastifyInstance, context: PrivateContext): void {
  const { storage, throttle, ambient } = context
  const changing = { onRequest: requireSameOrigin }

  // The secret is kept nowhere until a code proves that an authenticator has it.
  app.post('/v1/account/second-factor', changing, async (request) => {
    const who = await personChanging(request, context)
    const { account } = await openOwn(who, parsePassword(request.body).password, request, context)
    if (account.secondFactor) throw problem('SECOND_FACTOR_THERE')
    const secret = newSecret(ambient.random)
    return { secret, address: addressOf(secret, account.name) }
  })

  app.put('/v1/account/second-factor', changing, async (request) => {
    const who = await personChanging(request, context)
    const { password, secret, code } = parseNewFactor(request.body)
    const { account, sealingKey } = await openOwn(who, password, request, context)
    if (account.secondFactor) throw problem('SECOND_FACTOR_THERE')
    const now = ambient.nowMs()
    const lastStep = stepOf(secret, code, now)
    if (lastStep === undefined) throw problem('CODE_REFUSED', { field: '/code' })
    const { codes, hashes } = newRecoveryCodes(ambient.random)
    const sealedSecret = seal(secret, sealingKey, account.id, ambient.random)
    const factor = { sealedSecret, lastStep }
    await storage.accounts.setSecondFactor(account.id, factor, hashes, who.session.tokenHash, entry(now, who.name, 'second-factor-on'))
    return { recoveryCodes: codes }
  })

  app.delete('/v1/account/second-factor', changing, async (request, reply) => {
    const { who, accountId } = await proven(request)
    await storage.accounts.removeSecondFactor(accountId, entry(ambient.nowMs(), who.name, 'second-factor-off'))
    return reply.code(204).send()
  })

  app.post('/v1/account/recovery-codes', changing, async (request) => {
    const { who, accountId } = await proven(request)
    const { codes, hashes } = newRecoveryCodes(ambient.random)
    await storage.accounts.setRecoveryCodes(accountId, hashes, entry(ambient.nowMs(), who.name, 'recovery-codes-made'))
    return { recoveryCodes: codes }
  })

  /** Whoever asks gave the password and a code. */
  async function proven(request: FastifyRequest): Promise<{ who: Person; accountId: string }> {
    const who = await personChanging(request, context)
    const { password, code } = parsePasswordAndCode(request.body)
    const { account, sealingKey } = await openOwn(who, password, request, context)
    if (!account.secondFactor) throw problem('CODE_REFUSED', { field: '/code' })
    throttle.tryCode(account.id)
    const recoveryEntry = entry(ambient.nowMs(), who.name, 'recovery-code-used')
    const proof = { accountId: account.id, factor: account.secondFactor, sealingKey, code, recoveryEntry }
    if (!(await isProven(proof, storage.accounts, ambient.nowMs()))) throw problem('CODE_REFUSED', { field: '/code' })
    throttle.forgiveCode(account.id)
    return { who, accountId: account.id }
  }
}
