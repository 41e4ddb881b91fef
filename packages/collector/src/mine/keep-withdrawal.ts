/** Mine. Keep withdrawal: the decision with which a device ends everything, before all of it is erased. */
import type { DecisionWire } from '@placet/model'
import type { FastifyRequest } from 'fastify'
import { checkDecision } from '../ingest/check-decision.ts'
import { newRecord } from '../ingest/new-record.ts'
import { fieldProblem } from '../problems.ts'
import type { PublicContext } from '../routes/public-context.ts'
import type { ServedSite } from '../sites/served-site.ts'

/** Resolves once it is durably kept, now or before. Throws the problem of a decision that is not this subject's, or does not deny. */
export async function keepWithdrawal(
  decision: DecisionWire,
  consentId: string,
  site: ServedSite,
  { headers: { origin = '' } }: Pick<FastifyRequest, 'headers'>,
  { groupCommit, ambient }: Pick<PublicContext, 'groupCommit' | 'ambient'>,
): Promise<void> {
  if (decision.consentId !== consentId) throw fieldProblem('/withdrawal/consentId', 'the consentId that is to be erased')
  if (decision.action !== 'withdraw-all') throw fieldProblem('/withdrawal/action', 'withdraw-all')
  checkDecision(decision, site.offer)
  const arrival = { site: site.compiled.id, origin, language: decision.language, isBot: false, isBurst: false }
  const [outcome] = await groupCommit.append([newRecord({ ...decision, variant: decision.variant ?? null }, arrival, ambient)])
  if (outcome?.status === 'failed') throw outcome.error
}
