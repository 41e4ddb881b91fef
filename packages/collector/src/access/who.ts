/** Access. Who asks: somebody signed in, or a program with a token; and what they may do now. The one place that decides it. */
import { type Grant, isAtLeast, type Role, roleOn } from '@placet/model'
import type { FastifyRequest } from 'fastify'
import { problem } from '../problems.ts'
import type { PrivateContext } from '../routes/private-context.ts'
import { siteOf } from '../routes/public-context.ts'
import { hashToken } from '../sign-in/hash-token.ts'
import { requireCsrf, requireSession, type SignedIn } from '../sign-in/require-session.ts'
import type { ServedSite } from '../sites/served-site.ts'
import { administered, capped, rightsOf } from './rights.ts'

export interface Who {
  /** As the audit log names them. */
  name: string
  /** What counts now. */
  rights: readonly Grant[]
  /** What would count with a second factor. */
  grants: readonly Grant[]
}

export interface Person extends Who, SignedIn {}

/** A program that asks many times a minute is noted as seen this often. */
const SEEN_EVERY_MS = 3_600_000

/** Somebody signed in. Throws the problem of a request without a session; a token is no session. */
export async function person(request: FastifyRequest, { sessions, storage, secondFactor }: PrivateContext): Promise<Person> {
  const signedIn = await requireSession(request, sessions, storage.accounts)
  const { session } = signedIn
  return { ...signedIn, name: session.accountName, grants: session.grants, rights: rightsOf(session, secondFactor) }
}

/** Somebody signed in who changes something: the page that asks is the dashboard's own (SEC-10). */
export async function personChanging(request: FastifyRequest, context: PrivateContext): Promise<Person> {
  const who = await person(request, context)
  requireCsrf(request, who)
  return who
}

/** Whoever asks to read. Throws the problem of a request that shows neither a session nor a token. */
export async function whoIs(request: FastifyRequest, context: PrivateContext): Promise<Who> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  return token === undefined ? person(request, context) : program(token, context)
}

async function program(token: string, { storage, ambient, secondFactor }: PrivateContext): Promise<Who> {
  const now = ambient.nowMs()
  const found = await storage.tokens.find(hashToken(token), now)
  if (!found) throw problem('TOKEN_REFUSED')
  if (now - (found.seenAtMs ?? 0) >= SEEN_EVERY_MS) await storage.tokens.see(found.id, now)
  const { site, role, makerGrants: grants, makerHasSecondFactor: hasSecondFactor } = found
  const allowed = grants === null ? role : capped(site, role, rightsOf({ grants, hasSecondFactor }, secondFactor))
  const rights = allowed === undefined ? [] : [{ site, role: allowed }]
  return { name: `token ${found.name}`, rights, grants: rights }
}

/** Whoever asks and the site in the path, where they may do this there. A site that is not theirs is a site that is not there (SEC-11). */
export async function allowed(request: FastifyRequest, context: PrivateContext, needed: Role): Promise<{ who: Who; site: ServedSite }> {
  const who = await whoIs(request, context)
  const id = (request.params as { site?: string }).site ?? ''
  if (roleOn(who.grants, id) === undefined) throw problem('SITE_UNKNOWN')
  const site = siteOf(context.sites, request)
  if (!isAtLeast(roleOn(who.rights, id), needed)) throw tooLow(who, id, needed)
  return { who, site }
}

/** Throws unless the person administers something. Answers with the sites; `null` for all. */
export function administering({ rights, grants }: Who): string[] | null {
  const sites = administered(rights)
  if (sites === null || sites.length > 0) return sites
  const couldBe = administered(grants)
  throw couldBe === null || couldBe.length > 0 ? problem('SECOND_FACTOR_NEEDED') : problem('ROLE_TOO_LOW', { slots: ['admin'] })
}

const tooLow = ({ grants }: Who, site: string, needed: Role) =>
  isAtLeast(roleOn(grants, site), needed) ? problem('SECOND_FACTOR_NEEDED') : problem('ROLE_TOO_LOW', { slots: [needed] })
