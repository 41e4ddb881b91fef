/** Stats. What one decision adds to the rates (contract, section 7). */
import type { DecisionWire } from '@placet/model'
import type { Measure, Tally } from '../storage/rollup-storage.ts'

/** The tally of a decision; `language` is the notice's, so that nothing a sender makes up becomes a row of its own. */
export function tallyOfDecision(decision: DecisionWire, language: string): Tally {
  const measure = measureOf(decision)
  const isFirst = measure === 'accepted' || measure === 'rejected' || measure === 'saved'
  return { measure, language, device: decision.device, choices: isFirst ? decision.choices : null }
}

function measureOf({ action, layer, n }: DecisionWire): Measure {
  if (layer === 'api') return 'byScript'
  switch (action) {
    case 'withdraw-all':
      return 'withdrawn'
    // A privacy signal is not the answer to a notice: it makes no first decision.
    case 'signal':
      return 'changed'
    case 'accept-all':
      return n === 1 ? 'accepted' : 'changed'
    case 'reject-all':
      return n === 1 ? 'rejected' : 'changed'
    case 'save':
      return n === 1 ? 'saved' : 'changed'
    default:
      return action satisfies never
  }
}
