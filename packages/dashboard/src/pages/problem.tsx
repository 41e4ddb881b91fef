/** Pages. Problem: what went wrong in plain words, with the number under which the collector's log knows it. */
import type { Failure } from '../api.ts'
import { failureSentence } from '../texts/failure.ts'
import { useWords } from './words.ts'

export interface ProblemProps {
  failure: Failure
  /** Says it better than the status alone can. */
  sentence?: string | undefined
  onRetry?: () => void
}

export function Problem({ failure, sentence, onRetry }: ProblemProps) {
  const { t, format } = useWords()
  return (
    <div class="problem" role="alert" data-problem={failure.code}>
      <p class="problem-sentence">{sentence ?? failureSentence(failure, t, format.count)}</p>
      {(failure.message || failure.requestId) && (
        <p class="fine">
          {failure.message && <span>{t.failures.said(failure.message)} </span>}
          {failure.requestId && <span data-request-id={failure.requestId}>{t.failures.request(failure.requestId)}</span>}
        </p>
      )}
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t.retry}
        </button>
      )}
    </div>
  )
}
