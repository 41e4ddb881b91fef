/** Pages. Entry form: the card of sign-in and set-up. Names mistakes at their fields, and goes to the first one. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Failure } from '../api.ts'
import { Problem } from './problem.tsx'

export type Mistakes = Partial<Record<string, string>>

export interface EntryFormProps {
  id: string
  title: string
  intro: string
  note?: string | undefined
  submit: string
  /** Mistakes that can be seen before anything is sent, by field. */
  check(values: Record<string, string>): Mistakes
  send(values: Record<string, string>): Promise<Failure | null>
  /** What a refusal means here, when there is more to say than its status. */
  sentenceFor(failure: Failure): string | undefined
  children(mistakes: Mistakes): ComponentChildren
}

export function EntryForm({ id, title, intro, note, submit, check, send, sentenceFor, children }: EntryFormProps) {
  const mistakes = useSignal<Mistakes>({})
  const failure = useSignal<Failure | null>(null)
  const isBusy = useSignal(false)
  const form = useRef<HTMLFormElement>(null)

  const goTo = (field: string) => form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus()

  async function onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!form.current || isBusy.value) return
    const values: Record<string, string> = {}
    for (const [name, value] of new FormData(form.current)) if (typeof value === 'string') values[name] = value
    failure.value = null
    mistakes.value = check(values)
    const [first] = Object.keys(mistakes.value)
    if (first) return goTo(first)
    isBusy.value = true
    const refusal = await send(values)
    isBusy.value = false
    failure.value = refusal
    const sentence = refusal && sentenceFor(refusal)
    if (refusal?.field && sentence) {
      mistakes.value = { [refusal.field]: sentence }
      goTo(refusal.field)
    }
  }

  return (
    <form class="entry" data-form={id} ref={form} method="post" noValidate onSubmit={(event) => void onSubmit(event)}>
      <h1 tabIndex={-1}>{title}</h1>
      {note && (
        <p class="note" role="status">
          {note}
        </p>
      )}
      <p class="entry-intro">{intro}</p>
      {failure.value && <Problem failure={failure.value} sentence={sentenceFor(failure.value)} />}
      {children(mistakes.value)}
      <button type="submit" class="button primary" aria-disabled={isBusy.value}>
        {submit}
      </button>
    </form>
  )
}
