/** Storage. Legal holds on any engine. */
import { note } from '../accounts/audit.ts'
import { type AccountDatabase, ask, askOne } from '../accounts/work.ts'
import type { AskedErasure, HoldStorage, ListedHold } from '../hold-storage.ts'
import * as statements from '../statements/holds.ts'

export const createHolds = (database: AccountDatabase): HoldStorage => ({
  place: ({ id, site, subjectKey, reason, told, placedBy, placedAtMs }, entry) =>
    database.write(function* () {
      yield* ask(statements.placeHold, { id, site, subjectKey, reason, told, placedBy, placedAtMs })
      yield* note(entry)
    }),
  find: (site, id) => database.read(() => askOne<ListedHold>(statements.findHold, { site, id })),
  list: (site, limit) => database.read(() => ask<ListedHold>(statements.listHolds, { site, limit })),
  ofSubject: (site, subjectKey) => database.read(() => ask<ListedHold>(statements.holdsOfSubject, { site, subjectKey })),
  heldSubjects: (site) =>
    database.read(function* () {
      return (yield* ask<{ subjectKey: string }>(statements.heldSubjects, { site })).map(({ subjectKey }) => subjectKey)
    }),
  end: (site, id, { endedBy, endedAtMs }, entry) =>
    database.write(function* () {
      if (!(yield* askOne(statements.endHold, { site, id, endedBy, endedAtMs }))) return false
      yield* note(entry)
      return true
    }),
  askErasure: ({ site, subjectKey, throughLeaf, askedAtMs }) =>
    database.write(function* () {
      const holding = () => ask<ListedHold>(statements.holdsOfSubject, { site, subjectKey })
      if ((yield* holding()).length === 0) return []
      yield* ask(statements.askErasure, { site, subjectKey, throughLeaf, askedAtMs })
      return yield* holding()
    }),
  asked: (site) => database.read(() => ask<AskedErasure>(statements.askedOfSite, { site })),
  owed: () => database.read(() => ask<AskedErasure>(statements.owedErasures)),
  settle: ({ site, subjectKey, throughLeaf }) =>
    database.write(function* () {
      yield* ask(statements.settleErasure, { site, subjectKey, throughLeaf })
    }),
})
