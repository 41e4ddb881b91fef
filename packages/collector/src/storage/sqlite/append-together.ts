/** Storage. Appending together: orders that wait share one transaction, and each is answered as if it had been alone. */
import type { Appended } from '../storage.ts'
import type { AppendOrder } from './append-message.ts'
import type { AppendFault } from './append-thread.ts'

export type AppendAnswer = { appended: Appended[] } | AppendFault

/** Answers each order. Where the shared transaction fails for what is in it, each order has one of its own; where the engine cannot write, none is tried again. */
export function appendTogether(orders: readonly AppendOrder[], answerTo: (order: AppendOrder) => AppendAnswer): AppendAnswer[] {
  const [first] = orders
  if (orders.length === 1 && first) return [answerTo(first)]
  const whole = answerTo({ records: orders.flatMap(({ records }) => records), displays: orders.flatMap(({ displays }) => displays) })
  if ('appended' in whole) {
    let start = 0
    return orders.map(({ records }) => {
      const end = start + records.length
      const appended = whole.appended.slice(start, end)
      start = end
      return { appended }
    })
  }
  return whole.isUnavailable ? orders.map(() => whole) : orders.map(answerTo)
}
