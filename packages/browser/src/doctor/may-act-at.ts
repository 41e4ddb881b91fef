/** Doctor. May act at: what was granted when. */
import { isAllowed } from '@placet/model'
import { mayAct, type Needs } from '../gate/needs.ts'
import type { Facts, GrantState } from './facts.ts'

const stateAt = ({ states }: Facts, atMs: number): GrantState =>
  states.findLast(({ fromMs }) => fromMs <= atMs) ?? (states[0] as GrantState)

const now = Number.POSITIVE_INFINITY

/** True where an element with these needs was free to act at that moment of the page; now, when none is given. */
export const mayActAt = (needs: Needs, facts: Facts, atMs = now): boolean => mayAct(needs, stateAt(facts, atMs), facts.asked)

/** True where the service, or one of several that share a host, was granted at that moment; now, when none is given. */
export const isAnyAllowed = (ids: readonly string[], facts: Facts, atMs = now): boolean =>
  ids.some((id) => facts.data.services[id]?.category === 'necessary' || isAllowed(id, stateAt(facts, atMs), facts.asked))
