/** Routes. `/v1/tokens`: for programs that read rates or take records away. Shown once; a program never administers. */
import type { TokenWire } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { parseToken } from '../access/doors.ts'
import { entry } from '../access/entry.ts'
import { newToken } from '../access/new-token.ts'
import { mayGive } from '../access/rights.ts'
import { administering, person, personChanging } from '../access/who.ts'
import { problem } from '../problems.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import type { PrivateContext } from './private-context.ts'

export function tokens(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context
  const changing = { onRequest: requireSameOrigin }

  app.get('/v1/tokens', async (request): Promise<{ tokens: TokenWire[] }> => {
    const who = await person(request, context)
    administering(who)
    const own = (await storage.tokens.all()).filter((token) => mayGive(who.rights, token))
    return { tokens: own.map(({ tokenHash: _hash, madeById: _maker, ...token }) => token) }
  })

  app.post('/v1/tokens', changing, async (request, reply) => {
    const who = await personChanging(request, context)
    administering(who)
    const wanted = parseToken(request.body)
    if (!mayGive(who.rights, wanted)) throw problem('SITE_UNKNOWN')
    const { name: typed, site, role, days } = wanted
    const name = typed.trim()
    const made = entry(ambient.nowMs(), who.name, 'token-made', { target: name, site, detail: `${site}: ${role}, ${days} days` })
    const token = { ...wanted, name, madeById: who.session.accountId, madeBy: who.name }
    return reply.code(201).send(await newToken(storage.tokens, token, made, ambient))
  })

  app.delete('/v1/tokens/:id', changing, async (request, reply) => {
    const who = await personChanging(request, context)
    administering(who)
    const { id } = request.params as { id: string }
    const token = (await storage.tokens.all()).find((one) => one.id === id)
    if (!token || !mayGive(who.rights, token)) throw problem('TOKEN_UNKNOWN')
    const revoked = entry(ambient.nowMs(), who.name, 'token-revoked', { target: token.name, site: token.site })
    if (!(await storage.tokens.revoke(id, revoked))) throw problem('TOKEN_UNKNOWN')
    return reply.code(204).send()
  })
}
