/** Ingest. Checks what a schema cannot: that a decision is about what was offered, and does not contradict itself. */
import { type Action, addMonths, type Choice, type Choices, type DecisionWire } from '@placet/model'
import { fieldProblem } from '../problems.ts'
import type { Offer } from '../sites/offer.ts'

/** A choice holds for twelve months at most (LAW-24), and a day for leap years and time zones. */
const MAX_MONTHS = 12
const DAY_MS = 864e5

/** What an action about everything says of each thing. */
const saidBy: Partial<Record<Action, Choice>> = { 'accept-all': 'granted', 'reject-all': 'denied', 'withdraw-all': 'denied' }

/** Throws the problem of the first field that cannot be. */
export function checkDecision({ action, choices, services, decidedAt, validUntil }: DecisionWire, offer: Offer): void {
  for (const id of offer.categories) if (!Object.hasOwn(choices, id)) throw fieldProblem(`/choices/${id}`, 'present: it was on offer')
  for (const id in choices) if (!offer.categories.has(id)) throw fieldProblem(`/choices/${id}`, 'a category that was on offer')
  for (const id in services) if (!offer.services.has(id)) throw fieldProblem(`/services/${id}`, 'a service that was on offer')

  // Evidence that says "refused" and "granted" at once would be worse than none.
  const said = saidBy[action]
  if (said !== undefined) {
    refuseOther('choices', choices, said, action)
    refuseOther('services', services, said, action)
  }

  const decidedAtMs = Date.parse(decidedAt)
  const validUntilMs = Date.parse(validUntil)
  if (!(validUntilMs > decidedAtMs)) throw fieldProblem('/validUntil', 'after decidedAt')
  if (validUntilMs > addMonths(decidedAtMs, MAX_MONTHS) + DAY_MS) throw fieldProblem('/validUntil', 'at most twelve months after decidedAt')
}

function refuseOther(field: string, said: Choices, all: Choice, action: Action): void {
  for (const id in said) if (said[id] !== all) throw fieldProblem(`/${field}/${id}`, `${all}: the action is ${action}`)
}
