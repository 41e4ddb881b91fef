/** Pages. Form: what every form does. Names mistakes at their fields, goes to the first one, sends once. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Failure } from '../api.ts'

export type Mistakes = Partial<Record<string, string>>

export interface FormRules {
  /** Mistakes that can be seen before anything is sent, by field. */
  check(values: Record<string, string>): Mistakes
  send(values: Record<string, string>): Promise<Failure | null>
  /** What a refusal means here, when there is more to say than its status. */
  sentenceFor(failure: Failure): string | undefined
}

export function useForm({ check, send, sentenceFor }: FormRules) {
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
    if (first) return void goTo(first)
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

  return {
    form,
    onSubmit: (event: SubmitEvent) => void onSubmit(event),
    mistakes: mistakes.value,
    failure: failure.value,
    isBusy: isBusy.value,
    sentence: failure.value ? sentenceFor(failure.value) : undefined,
  }
}
