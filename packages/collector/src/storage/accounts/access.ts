/** Storage. Access on any engine: accounts, invitations, tokens and the audit log, on one database. */
import type { Storage } from '../storage.ts'
import { createAccounts } from './accounts.ts'
import { createAudit } from './audit.ts'
import { createInvitations } from './invitations.ts'
import { createTokens } from './tokens.ts'
import type { AccountDatabase } from './work.ts'

export const createAccess = (database: AccountDatabase): Pick<Storage, 'accounts' | 'invitations' | 'tokens' | 'audit'> => ({
  accounts: createAccounts(database),
  invitations: createInvitations(database),
  tokens: createTokens(database),
  audit: createAudit(database),
})
