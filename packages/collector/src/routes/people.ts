/** Routes. `/v1/people`: who may do what where. An administrator of some sites sees and decides for those alone. */
import { EVERY_SITE, type Grant, type PeopleWire } from '@placet/model'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parseGrants } from '../access/doors.ts'
import { entry, printGrants, siteOfGrants } from '../access/entry.ts'
import { makeOffer } from '../access/offers.ts'
import { mayGive, mayManage } from '../access/rights.ts'
import { administering, type Person, person, personChanging } from '../access/who.ts'
import { fieldProblem, problem } from '../problems.ts'
import { requireSameOrigin } from '../sign-in/same-origin.ts'
import type { Account, Changed } from '../storage/account-storage.ts'
import type { PrivateContext } from './private-context.ts'

export function people(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context
  const changing = { onRequest: requireSameOrigin }

  app.get('/v1/people', async (request): Promise<PeopleWire> => {
    const who = await person(request, context)
    const sites = administering(who)
    // Whoever administers some sites is told of those sites only, and of nobody who is on none of them.
    const visible = (grants: readonly Grant[]) => grants.filter(({ site }) => sites === null || site === EVERY_SITE || sites.includes(site))
    const isVisible = ({ grants }: { grants: readonly Grant[] }) => sites === null || visible(grants).length > 0
    const rows = (await storage.accounts.all()).filter((row) => isVisible(row) || row.id === who.session.accountId)
    const invitations = (await storage.invitations.open(ambient.nowMs())).filter(
      (one) => one.madeById === who.session.accountId || isVisible(one),
    )
    return {
      people: rows.map(({ grants, ...row }) => ({
        ...row,
        grants: visible(grants),
        mayManage: mayManage(who.rights, grants),
        isSelf: row.id === who.session.accountId,
      })),
      invitations: invitations
        .filter(({ accountId }) => sites === null || accountId === null)
        .map(({ id, name, grants, accountId, madeBy, expiresAtMs }) => ({
          id,
          name,
          grants: visible(grants),
          isReset: accountId !== null,
          madeBy,
          expiresAtMs,
        })),
    }
  })

  app.put('/v1/people/:id/grants', changing, async (request, reply) => {
    const who = await personChanging(request, context)
    const sites = administering(who)
    const { grants } = parseGrants(request.body)
    refuseDouble(grants)
    if (!grants.every((grant) => mayGive(who.rights, grant))) throw problem('SITE_UNKNOWN')
    const target = await find(request)
    if (sites !== null && !isOn(target, sites)) throw problem('PERSON_UNKNOWN')
    // What is not the asker's to decide stays as it is.
    const kept = sites === null ? [] : target.grants.filter((grant) => !mayGive(who.rights, grant))
    const after = [...kept, ...grants]
    const about = siteOfGrants(after) ?? (sites?.length === 1 ? (sites[0] ?? null) : null)
    const changed = entry(ambient.nowMs(), who.name, 'roles-changed', {
      target: target.name,
      site: about,
      detail: `${printGrants(target.grants)} → ${printGrants(after)}`,
    })
    settle(await storage.accounts.setGrants(target.id, after, changed))
    return reply.code(204).send()
  })

  app.delete('/v1/people/:id', changing, async (request, reply) => {
    const { who, target } = await managed(request)
    settle(await storage.accounts.remove(target.id, act(who, 'person-removed', target)))
    return reply.code(204).send()
  })

  app.delete('/v1/people/:id/sessions', changing, async (request, reply) => {
    const { who, target } = await managed(request)
    await storage.accounts.endSessionsOf(target.id, null, act(who, 'sessions-ended', target))
    return reply.code(204).send()
  })

  app.post('/v1/people/:id/reset', changing, async (request, reply) => {
    const { who, target } = await managed(request)
    const offer = { name: target.name, grants: [], accountId: target.id, madeById: who.session.accountId, madeBy: who.name }
    const offered = await makeOffer(storage.invitations, offer, act(who, 'reset-offered', target), ambient)
    if (!offered) throw problem('PERSON_UNKNOWN')
    return reply.code(201).send(offered)
  })

  const act = (who: Person, action: 'person-removed' | 'sessions-ended' | 'reset-offered', target: Account) =>
    entry(ambient.nowMs(), who.name, action, { target: target.name, site: siteOfGrants(target.grants) })

  async function find(request: FastifyRequest): Promise<Account> {
    const target = await storage.accounts.findById((request.params as { id: string }).id)
    if (!target) throw problem('PERSON_UNKNOWN')
    return target
  }

  /** Somebody who may do nothing that the asker does not administer; anybody else is not there. */
  async function managed(request: FastifyRequest): Promise<{ who: Person; target: Account }> {
    const who = await personChanging(request, context)
    administering(who)
    const target = await find(request)
    if (!mayManage(who.rights, target.grants)) throw problem('PERSON_UNKNOWN')
    return { who, target }
  }
}

const isOn = ({ grants }: Account, sites: readonly string[]): boolean =>
  grants.some(({ site }) => site === EVERY_SITE || sites.includes(site))

/** One role on each site. */
export function refuseDouble(grants: readonly Grant[]): void {
  if (new Set(grants.map(({ site }) => site)).size !== grants.length) throw fieldProblem('/grants', 'one role for each site')
}

function settle(changed: Changed): void {
  if (changed === 'gone') throw problem('PERSON_UNKNOWN')
  if (changed === 'last-admin') throw problem('LAST_ADMIN')
}
