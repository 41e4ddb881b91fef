/** Storage. Second factors and recovery codes on any engine. */
import type { AccountStorage } from '../account-storage.ts'
import * as statements from '../statements/accounts.ts'
import { endSessionsOf } from '../statements/sessions.ts'
import { note } from './audit.ts'
import { type AccountDatabase, ask, askOne, type Work } from './work.ts'

type SecondFactors = Pick<
  AccountStorage,
  'setSecondFactor' | 'removeSecondFactor' | 'setRecoveryCodes' | 'takeStep' | 'takeRecoveryCode' | 'countRecoveryCodes'
>

export const createSecondFactors = (database: AccountDatabase): SecondFactors => ({
  setSecondFactor: (id, { sealedSecret, lastStep }, codeHashes, keepTokenHash, entry) =>
    database.write(function* () {
      yield* ask(statements.setSecondFactor, { id, sealedSecret, lastStep })
      yield* replaceCodes(id, codeHashes)
      yield* ask(endSessionsOf, { accountId: id, keepTokenHash })
      yield* note(entry)
    }),
  removeSecondFactor: (id, entry) =>
    database.write(function* () {
      yield* forgetSecondFactor(id)
      yield* note(entry)
    }),
  setRecoveryCodes: (id, codeHashes, entry) =>
    database.write(function* () {
      yield* replaceCodes(id, codeHashes)
      yield* note(entry)
    }),
  takeStep: (id, step) =>
    database.write(function* () {
      return (yield* ask(statements.takeStep, { id, step })).length === 1
    }),
  takeRecoveryCode: (accountId, hash, entry) =>
    database.write(function* () {
      if ((yield* ask(statements.takeRecoveryCode, { accountId, hash })).length === 0) return false
      yield* note(entry)
      return true
    }),
  countRecoveryCodes: (accountId) =>
    database.read(function* () {
      return (yield* askOne<{ count: number }>(statements.countRecoveryCodes, { accountId }))?.count ?? 0
    }),
})

function* replaceCodes(accountId: string, hashes: readonly string[]): Work<void> {
  yield* ask(statements.removeRecoveryCodes, { accountId })
  for (const hash of hashes) yield* ask(statements.addRecoveryCode, { accountId, hash })
}

export function* forgetSecondFactor(id: string): Work<void> {
  yield* ask(statements.setSecondFactor, { id, sealedSecret: null, lastStep: 0 })
  yield* ask(statements.removeRecoveryCodes, { accountId: id })
}
