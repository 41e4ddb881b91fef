/** State. Clock: how long a request may still wait (LAW-41). */
import type { RegisteredRequest } from '@placet/model'
import { dayOf, daysBetween } from './day.ts'

export const filters = ['waiting', 'late', 'closed', 'all'] as const
export type Filter = (typeof filters)[number]

export interface Clock {
  /** Below zero once the day has passed; the day itself is the last in time. */
  daysLeft: number
  isLate: boolean
  /** A week or less. */
  isSoon: boolean
}

const SOON_DAYS = 7

/** `null` once it is closed: its clock stands. */
export function clockOf({ dueAt, closedAt }: Pick<RegisteredRequest, 'dueAt' | 'closedAt'>, nowMs: number): Clock | null {
  if (closedAt !== null) return null
  const [today, due] = [dayOf(nowMs), dayOf(Date.parse(dueAt))]
  // Both ends count in a period; the day itself leaves none.
  const daysLeft = today <= due ? daysBetween(today, due) - 1 : 1 - daysBetween(due, today)
  return { daysLeft, isLate: daysLeft < 0, isSoon: daysLeft >= 0 && daysLeft <= SOON_DAYS }
}

/** Whether the request was closed after its day. */
export const wasLate = ({ dueAt, closedAt }: Pick<RegisteredRequest, 'dueAt' | 'closedAt'>): boolean =>
  closedAt !== null && closedAt.slice(0, 10) > dueAt.slice(0, 10)

export function passes(filter: Filter, request: Pick<RegisteredRequest, 'dueAt' | 'closedAt'>, nowMs: number): boolean {
  const clock = clockOf(request, nowMs)
  switch (filter) {
    case 'waiting':
      return clock !== null
    case 'late':
      return clock?.isLate === true
    case 'closed':
      return clock === null
    case 'all':
      return true
    default:
      return filter satisfies never
  }
}
