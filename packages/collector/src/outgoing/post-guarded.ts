/** Outgoing. Post: to addresses that the operator named (SEC-17). */
import { askGuarded, type Reach } from './ask-guarded.ts'

const TIMEOUT_MS = 5_000

/** Resolves on a 2xx answer. No redirect is followed, and nothing of an answer is read but its status. */
export async function postGuarded(url: string, body: string, headers: Readonly<Record<string, string>>, reach?: Reach): Promise<void> {
  const target = new URL(url)
  const answer = await askGuarded(target, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) }, reach)
  answer.destroy()
  const status = answer.statusCode ?? 0
  if (status < 200 || status >= 300) throw new Error(`${target.host} answered ${status}.`)
}
