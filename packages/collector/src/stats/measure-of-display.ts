/** Stats. What one display adds to the rates (contract, section 7). */
import type { DisplayWire } from '@placet/model'
import type { Measure } from '../storage/rollup-storage.ts'

export function measureOfDisplay({ outcome, start }: DisplayWire): Measure {
  if (outcome === 'closed') return 'closed'
  return start ? 'shownAtStart' : 'shownAgain'
}
