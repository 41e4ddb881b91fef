/** Model. Role: what somebody may do on a site. Each role may do what the one before it may. */

/** `viewer` reads rates; `editor` also takes the records away; `admin` also decides who may do what. */
export const roles = ['viewer', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** In the place of a site: all of them, those to come included. */
export const EVERY_SITE = '*'

/** One role on one site, or on every site. */
export interface Grant {
  site: string
  role: Role
}

export const isAtLeast = (role: Role | undefined, needed: Role): boolean =>
  role !== undefined && roles.indexOf(role) >= roles.indexOf(needed)

/** The highest role that the grants give on a site; `undefined` where they give none. */
export function roleOn(grants: readonly Grant[], site: string): Role | undefined {
  const given = grants.filter((grant) => grant.site === site || grant.site === EVERY_SITE).map(({ role }) => role)
  return given.sort((one, other) => roles.indexOf(other) - roles.indexOf(one))[0]
}
