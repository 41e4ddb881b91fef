/** Routes. `/v1/join`: whoever holds a link chooses a password, for a new account or anew. The secret travels in the body, never in an address. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parseJoin, parseLink } from '../access/doors.ts'
import { entry, printGrants, siteOfGrants } from '../access/entry.ts'
import { fieldProblem, problem } from '../problems.ts'
import { hashToken } from '../sign-in/hash-token.ts'
import { passwordFault } from '../sign-in/passwords.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import type { Invitation } from '../storage/invitation-storage.ts'
import type { PrivateContext } from './private-context.ts'

export function join(app: FastifyInstance, { storage, passwords, throttle, ambient }: PrivateContext): void {
  const changing = { onRequest: requireSameOrigin }

  app.post('/v1/join/name', changing, async (request) => {
    const { name, accountId } = await find(request, parseLink(request.body).secret)
    return { name, isReset: accountId !== null }
  })

  app.post('/v1/join', changing, async (request, reply) => {
    const { secret, password } = parseJoin(request.body)
    const { name, grants, accountId, madeBy } = await find(request, secret)
    const fault = passwordFault(password, name)
    if (fault) throw fieldProblem('/password', fault)
    const { hash: passwordHash } = await passwords.hash(password)
    const now = ambient.nowMs()
    const tokenHash = hashToken(secret)
    const isUsed =
      accountId === null
        ? await storage.invitations.join(
            tokenHash,
            now,
            { id: ambient.newId(), name, passwordHash, createdAtMs: now, grants },
            entry(now, name, 'joined', { site: siteOfGrants(grants), detail: `${printGrants(grants)}; invited by ${madeBy}` }),
          )
        : await storage.invitations.reset(
            tokenHash,
            now,
            { passwordHash },
            entry(now, name, 'reset-used', { detail: `offered by ${madeBy}` }),
          )
    if (!isUsed) throw problem('INVITATION_UNKNOWN')
    return reply.code(201).send({ name })
  })

  async function find(request: FastifyRequest, secret: string): Promise<Invitation> {
    throttle.tryLink(request.ip, 'join')
    const found = await storage.invitations.find(hashToken(secret), ambient.nowMs())
    if (!found) throw problem('INVITATION_UNKNOWN')
    throttle.forgiveLink(request.ip, 'join')
    return found
  }
}
