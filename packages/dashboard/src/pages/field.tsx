/** Pages. Field: a labelled input with its hint and its mistake in words (A11Y-25). */
import { useSignal } from '@preact/signals'
import { useWords } from './words.ts'

export interface FieldProps {
  name: string
  label: string
  hint?: string
  mistake?: string | undefined
  autocomplete: 'username' | 'current-password' | 'new-password' | 'off'
  isSecret?: boolean
}

export function Field({ name, label, hint, mistake, autocomplete, isSecret = false }: FieldProps) {
  const { t } = useWords()
  const isShown = useSignal(false)
  const id = `field-${name}`
  const described = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ')
  const input = {
    id,
    name,
    autocomplete,
    autocapitalize: 'none',
    spellcheck: false,
    'aria-invalid': mistake ? 'true' : undefined,
    'aria-describedby': described || undefined,
  } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="fine" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* The two types of input are two types to TypeScript as well. */}
      {isSecret && !isShown.value ? <input type="password" {...input} /> : <input type="text" {...input} />}
      {isSecret && (
        <label class="check">
          <input type="checkbox" checked={isShown.value} onChange={(event) => (isShown.value = event.currentTarget.checked)} />
          {t.fields.reveal}
        </label>
      )}
      {mistake && (
        <p class="mistake" id={`${id}-mistake`}>
          {mistake}
        </p>
      )}
    </div>
  )
}
