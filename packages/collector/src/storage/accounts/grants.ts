/** Storage. Grants on any engine: read with their account, written as a whole. */
import type { Grant } from '@placet/model'
import * as statements from '../statements/accounts.ts'
import { ask, askOne, type Work } from './work.ts'

export const grantsOf = (accountId: string): Work<Grant[]> => ask<Grant>(statements.grantsOf, { accountId })

export function* replaceGrants(accountId: string, grants: readonly Grant[]): Work<void> {
  yield* ask(statements.removeGrants, { accountId })
  for (const { site, role } of grants) yield* ask(statements.addGrant, { accountId, site, role })
}

/** True when nobody else administers every site: without this account nobody could give rights any more. */
export function* isLastAdmin(accountId: string): Work<boolean> {
  const grants = yield* grantsOf(accountId)
  if (!grants.some(({ site, role }) => site === '*' && role === 'admin')) return false
  return (yield* askOne<{ count: number }>(statements.otherAdmins, { accountId }))?.count === 0
}
