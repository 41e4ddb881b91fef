/** Routes. What the private routes work with. */
import type { SecondFactorPolicy } from '../access/rights.ts'
import type { Ambient } from '../ambient.ts'
import type { Checkpoints } from '../evidence/checkpoints.ts'
import type { GroupCommit } from '../ingest/group-commit.ts'
import type { Metrics } from '../metrics.ts'
import type { PasswordHasher } from '../sign-in/passwords.ts'
import type { Sessions } from '../sign-in/sessions.ts'
import type { Throttle } from '../sign-in/throttle.ts'
import type { Sites } from '../sites/sites.ts'
import type { Storage } from '../storage/storage.ts'

export interface PrivateContext {
  sites: Sites
  storage: Storage
  groupCommit: GroupCommit
  ambient: Ambient
  metrics: Metrics
  checkpoints: Checkpoints
  sessions: Sessions
  passwords: PasswordHasher
  throttle: Throttle
  /** Who must have a second factor before their rights count. */
  secondFactor: SecondFactorPolicy
}
