/** Routes. What the public routes work with. */
import type { FastifyRequest } from 'fastify'
import type { Admission } from '../admission/admission.ts'
import type { Ambient } from '../ambient.ts'
import type { Checkpoints } from '../evidence/checkpoints.ts'
import type { Proofs } from '../evidence/proofs.ts'
import type { GroupCommit } from '../ingest/group-commit.ts'
import type { Metrics } from '../metrics.ts'
import type { Proving } from '../mine/prove-records.ts'
import { problem } from '../problems.ts'
import type { ServedSite } from '../sites/served-site.ts'
import type { Sites } from '../sites/sites.ts'
import type { Storage } from '../storage/storage.ts'
import type { Thumbnails } from '../thumbnails/create-thumbnails.ts'

export interface PublicContext {
  sites: Sites
  storage: Storage
  groupCommit: GroupCommit
  admission: Admission
  ambient: Ambient
  metrics: Metrics
  checkpoints: Checkpoints
  proofs: Proofs
  /** Header of the request that says the visitor's region, in lower case; where there is none, everybody is asked first. */
  regionHeader?: string | undefined
  /** For receipts. */
  proving: Proving
  /** For placeholders. */
  thumbnails: Thumbnails
}

/** The site in the request's path. Throws the problem of an unknown one. */
export function siteOf(sites: Sites, request: FastifyRequest): ServedSite {
  const site = sites.find((request.params as { site?: string }).site ?? '')
  if (!site) throw problem('SITE_UNKNOWN')
  return site
}
