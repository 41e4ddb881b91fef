/** Routes. Asks for the password again before an account is changed: whoever finds a dashboard open shall not take it over. */
import type { FastifyRequest } from 'fastify'
import type { Person } from '../access/who.ts'
import { problem } from '../problems.ts'
import type { Account } from '../storage/account-storage.ts'
import type { PrivateContext } from './private-context.ts'

/** The account of whoever asks, and what its password opens. Guessing here is as slow as at sign-in. */
export async function openOwn(
  { session, name }: Person,
  password: string,
  request: FastifyRequest,
  { storage, passwords, throttle }: PrivateContext,
): Promise<{ account: Account; sealingKey: Buffer }> {
  throttle.try(request.ip, name)
  const account = await storage.accounts.findById(session.accountId)
  const sealingKey = await passwords.open(password, account?.passwordHash)
  if (!account || !sealingKey) throw problem('PASSWORD_REFUSED', { field: '/password' })
  throttle.forgive(request.ip, name)
  return { account, sealingKey }
}
