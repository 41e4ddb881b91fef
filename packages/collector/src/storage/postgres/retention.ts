/** Storage. Retention in PostgreSQL. */
import { askOne } from '../accounts/work.ts'
import type { OwnRetention } from '../retention/retention.ts'
import type { GoneShown } from '../retention-storage.ts'
import * as own from './statements/retention.ts'

export const postgresRetention: OwnRetention = {
  expireRates: own.expireRates,
  expireRequests: own.expireRequests,
  shortenAudit: own.shortenAudit,
  *expireShown(values) {
    return (yield* askOne<GoneShown>(own.expireShown, values)) ?? { notices: 0, builds: 0, documents: 0 }
  },
}
