/** Access. Rights: what somebody may do where, worked out of grants alone. */
import { EVERY_SITE, type Grant, isAtLeast, type Role, roleOn, type SecondFactorState } from '@placet/model'

/** Who must have a second factor before their rights count. */
export type SecondFactorPolicy = 'admins' | 'everyone' | 'optional'
export const secondFactorPolicies: readonly SecondFactorPolicy[] = ['admins', 'everyone', 'optional']

interface Holder {
  grants: readonly Grant[]
  hasSecondFactor: boolean
}

/** Grants that count now. Without the second factor that the policy asks for, an administrator is an editor; with `everyone`, nobody is anything. */
export function rightsOf({ grants, hasSecondFactor }: Holder, policy: SecondFactorPolicy): Grant[] {
  if (hasSecondFactor || policy === 'optional') return [...grants]
  if (policy === 'everyone') return []
  return grants.map(({ site, role }) => ({ site, role: role === 'admin' ? 'editor' : role }))
}

export function secondFactorState({ grants, hasSecondFactor }: Holder, policy: SecondFactorPolicy): SecondFactorState {
  if (hasSecondFactor) return 'on'
  const isAsked = policy === 'everyone' || (policy === 'admins' && grants.some(({ role }) => role === 'admin'))
  return isAsked ? 'needed' : 'off'
}

/** Sites that the grants administer; `null` for every site. */
export function administered(grants: readonly Grant[]): string[] | null {
  const sites = grants.filter(({ role }) => role === 'admin').map(({ site }) => site)
  return sites.includes(EVERY_SITE) ? null : sites
}

/** True when one may give, change and take away this grant. What is for every site, only whoever administers every site. */
export const mayGive = (rights: readonly Grant[], { site }: Pick<Grant, 'site'>): boolean => isAtLeast(roleOn(rights, site), 'admin')

/** True when everything that the other may do is one's own to give: only then may one take their place, end their sessions, or remove them. */
export const mayManage = (rights: readonly Grant[], others: readonly Grant[]): boolean =>
  administered(rights) === null || (others.length > 0 && others.every((grant) => mayGive(rights, grant)))

/** What two can do at most together: a token never does more than whoever made it could do now. */
export function capped(site: string, role: Role, makerRights: readonly Grant[]): Role | undefined {
  const cap = roleOn(makerRights, site)
  if (cap === undefined) return undefined
  return isAtLeast(cap, role) ? role : cap
}
