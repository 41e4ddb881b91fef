/** Store. Decide here: makes a decision in this task, and remembers for the visit what it took back. */
import { type ChoiceInForce, type Deciding, type Host, isAllowed } from '@placet/model'
import { decide } from './decide.ts'
import { noteWithdrawn } from './visit.ts'

/** `services` are those that may leave something behind; `before` is what held, where the device no longer tells. */
export function decideHere(host: Host, services: readonly string[], deciding: Deciding, before?: ChoiceInForce): void {
  const was = before ?? host.inForce()
  decide(host, deciding, before)
  const denied = services.filter((id) => isAllowed(id, was, host.data) && !host.placet.allows(id))
  if (denied[0]) noteWithdrawn(denied)
}
