/** Texts. Failure: what went wrong, in plain words. */
import type { Failure } from '../api.ts'
import type { Count, Texts } from './texts.ts'

/** One sentence a reader can act on. The collector's own sentence and the request number are shown beside it. */
export function failureSentence({ status, code, retryAfterS }: Failure, t: Texts, count: (n: number) => Count): string {
  const say = t.failures
  if (status === 0) return say.noAnswer
  if (status === 429) return say.tooMany(retryAfterS === null ? null : count(retryAfterS))
  if (code === 'SECOND_FACTOR_NEEDED') return t.access.factor.needed
  if (status === 403) return say.refused
  if (status === 404) return say.missing
  if (status === 502 || status === 503 || status === 504) return say.busy
  return status >= 500 ? say.broken : say.invalid
}
