/** Storage. The register of rights on any engine. */
import { note } from '../accounts/audit.ts'
import { type AccountDatabase, ask, askOne } from '../accounts/work.ts'
import type { RightsRequest, RightsStorage } from '../rights-storage.ts'
import * as statements from '../statements/rights.ts'

export const createRights = (database: AccountDatabase): RightsStorage => ({
  open: ({ id, site, subjectKey, right, message, reply, language, openedAtMs, dueAtMs, state }, entry) =>
    database.write(function* () {
      yield* ask(statements.openRequest, { id, site, subjectKey, right, message, reply, language, openedAtMs, dueAtMs, state })
      if (entry) yield* note(entry)
    }),
  find: (site, id) => database.read(() => askOne<RightsRequest>(statements.findRequest, { site, id })),
  ofSubject: (site, subjectKey) => database.read(() => ask<RightsRequest>(statements.requestsOfSubject, { site, subjectKey })),
  list: (site, limit) => database.read(() => ask<RightsRequest>(statements.listRequests, { site, limit })),
  handle: (site, id, seen, handled, entry) =>
    database.write(function* () {
      if (!(yield* askOne(statements.handleRequest, { site, id, seen, ...handled }))) return false
      yield* note(entry)
      return true
    }),
  identify: (site, id, subjectKey, entry) =>
    database.write(function* () {
      if (!(yield* askOne(statements.identifyRequest, { site, id, subjectKey }))) return false
      yield* note(entry)
      return true
    }),
})
