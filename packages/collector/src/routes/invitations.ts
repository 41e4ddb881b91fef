/** Routes. `/v1/invitations`: an administrator asks somebody in. The link is shown once, and whoever has it chooses a password. */
import type { FastifyInstance } from 'fastify'
import { parseInvitation } from '../access/doors.ts'
import { entry, printGrants, siteOfGrants } from '../access/entry.ts'
import { makeOffer } from '../access/offers.ts'
import { mayGive, mayManage } from '../access/rights.ts'
import { administering, personChanging } from '../access/who.ts'
import { problem } from '../problems.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import { refuseDouble } from './people.ts'
import type { PrivateContext } from './private-context.ts'

export function invitations(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context
  const changing = { onRequest: requireSameOrigin }

  app.post('/v1/invitations', changing, async (request, reply) => {
    const who = await personChanging(request, context)
    administering(who)
    const { name: typed, grants } = parseInvitation(request.body)
    const name = typed.trim()
    refuseDouble(grants)
    if (!grants.every((grant) => mayGive(who.rights, grant))) throw problem('SITE_UNKNOWN')
    const invited = entry(ambient.nowMs(), who.name, 'invited', { target: name, site: siteOfGrants(grants), detail: printGrants(grants) })
    const offer = { name, grants, accountId: null, madeById: who.session.accountId, madeBy: who.name }
    const offered = await makeOffer(storage.invitations, offer, invited, ambient)
    if (!offered) throw problem('NAME_TAKEN', { field: '/name' })
    return reply.code(201).send(offered)
  })

  app.delete('/v1/invitations/:id', changing, async (request, reply) => {
    const who = await personChanging(request, context)
    administering(who)
    const { id } = request.params as { id: string }
    const open = (await storage.invitations.open(ambient.nowMs())).find((one) => one.id === id)
    if (!open || !(open.madeById === who.session.accountId || mayManage(who.rights, open.grants))) throw problem('INVITATION_UNKNOWN')
    const particulars = { target: open.name, site: siteOfGrants(open.grants) }
    if (!(await storage.invitations.withdraw(id, entry(ambient.nowMs(), who.name, 'invitation-withdrawn', particulars))))
      throw problem('INVITATION_UNKNOWN')
    return reply.code(204).send()
  })
}
