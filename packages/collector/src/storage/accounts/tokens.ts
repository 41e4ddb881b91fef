/** Storage. Tokens on any engine. */
import { findAccountById } from '../statements/accounts.ts'
import * as statements from '../statements/tokens.ts'
import type { ApiToken, FoundToken, TokenStorage } from '../token-storage.ts'
import { accountOf } from './accounts.ts'
import { note } from './audit.ts'
import { type AccountDatabase, ask, askOne, type Work } from './work.ts'

export const createTokens = (database: AccountDatabase): TokenStorage => ({
  make: ({ id, tokenHash, name, site, role, madeById, madeBy, madeAtMs, expiresAtMs }, entry) =>
    database.write(function* () {
      yield* ask(statements.makeToken, { id, tokenHash, name, site, role, madeById, madeBy, madeAtMs, expiresAtMs })
      yield* note(entry)
    }),
  all: () => database.read(() => ask<ApiToken>(statements.allTokens)),
  find: (tokenHash, nowMs) => database.read(() => found(tokenHash, nowMs)),
  see: (id, nowMs) =>
    database.write(function* () {
      yield* ask(statements.seeToken, { id, nowMs })
    }),
  revoke: (id, entry) =>
    database.write(function* () {
      if ((yield* ask(statements.revokeToken, { id })).length === 0) return false
      yield* note(entry)
      return true
    }),
})

function* found(tokenHash: string, nowMs: number): Work<FoundToken | undefined> {
  const token = yield* askOne<ApiToken>(statements.findToken, { tokenHash, nowMs })
  if (!token) return undefined
  if (token.madeById === null) return { ...token, makerGrants: null, makerHasSecondFactor: false }
  const maker = yield* accountOf(findAccountById, { id: token.madeById })
  return { ...token, makerGrants: maker?.grants ?? [], makerHasSecondFactor: maker?.secondFactor != null }
}
