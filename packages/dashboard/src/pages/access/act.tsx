/** Pages. Act: a button that changes something. What cannot be taken back asks once more, in place. */
import { useSignal } from '@preact/signals'
import type { Answer, Failure } from '../../ask.ts'
import { Problem } from '../problem.tsx'
import { useWords } from '../words.ts'

export interface ActProps {
  hook: string
  text: string
  /** Whom or what it is done to, for those who hear the button alone. */
  about?: string
  mayAsk?: boolean
  run(): Promise<Answer<unknown>>
  sentenceFor?(failure: Failure): string | undefined
}

export function Act({ hook, text, about, mayAsk = true, run, sentenceFor }: ActProps) {
  const { t } = useWords()
  const isAsking = useSignal(false)
  const failure = useSignal<Failure | null>(null)
  const go = async () => {
    isAsking.value = false
    const answer = await run()
    failure.value = answer.ok ? null : answer.failure
  }
  const press = () => {
    if (mayAsk) isAsking.value = true
    else void go()
  }
  const label = about === undefined ? undefined : `${text}: ${about}`
  return (
    <span class="act">
      {isAsking.value ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's.
        <span role="group" aria-label={label ?? text} class="asks">
          <span>{t.access.sure}</span>
          <button type="button" class="button small warns" data-act={`${hook}-yes`} onClick={() => void go()}>
            {t.access.yes}
          </button>
          <button type="button" class="button small" onClick={() => (isAsking.value = false)}>
            {t.access.no}
          </button>
        </span>
      ) : (
        <button type="button" class="button small" data-act={hook} aria-label={label} onClick={press}>
          {text}
        </button>
      )}
      {failure.value && <Problem failure={failure.value} sentence={sentenceFor?.(failure.value)} />}
    </span>
  )
}
