/** Widget. Erase: withdraws first, so that nothing goes on without proof; then has everything under the number destroyed. */
import { type ErasedWire, type Host, parseChoice } from '@placet/model'
import { forget } from '../../store/forget.ts'
import { readOutbox } from '../../store/outbox.ts'
import { wireOf } from '../../sync/wire-of.ts'
import type { Collector } from './ask-collector.ts'

/** Resolves to how many records went, or what holds them. Rejects where that is not known; the withdrawal holds all the same. */
export async function erase(host: Host, collector: Collector, consentId: string): Promise<ErasedWire> {
  const isOwn = host.inForce().saved?.consentId === consentId
  if (isOwn) {
    const choices = Object.fromEntries(Object.keys(host.data.categories).map((id) => [id, 'denied' as const]))
    await host.decide({ action: 'withdraw-all', layer: 'preferences', choices, services: {}, noticeHash: '', language: host.language })
  }
  // The page may reload now, to end what cannot be told to stop: the erasure leaves in the same moment, and carries its withdrawal.
  const row = isOwn ? readOutbox().findLast(({ choice }) => parseChoice(choice)?.consentId === consentId) : undefined
  const answer = await collector.erase(consentId, row && wireOf(row, host.data))
  // What is still kept is found again by its number alone.
  if (isOwn && !answer.held) forget(host)
  return answer
}
