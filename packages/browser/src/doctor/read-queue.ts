/** Doctor. Reads `dataLayer`, the queue of Google's tags. */
import type { QueueEntry } from './facts.ts'

function entryOf(item: unknown): QueueEntry {
  const entry = (item ?? {}) as { 0?: unknown; 1?: unknown; event?: unknown }
  const command = entry[0] ?? entry.event
  return {
    command: typeof command === 'string' ? command : '',
    consent: entry[0] === 'consent' && typeof entry[1] === 'string' ? entry[1] : '',
    isArguments: Object.prototype.toString.call(item) === '[object Arguments]',
  }
}

/** The entries of `window.dataLayer` in order; `undefined` where the page has none. */
export function readQueue(queue: unknown): QueueEntry[] | undefined {
  return Array.isArray(queue) ? queue.map(entryOf) : undefined
}
