/** Pages. Field: a labelled input with its hint and its mistake in words (A11Y-25). */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './words.ts'

export interface FieldProps {
  name: string
  label: string
  hint?: string
  mistake?: string | undefined
  autocomplete: 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off'
  isSecret?: boolean
  isNumeric?: boolean
  isDay?: boolean
  /** What stands in it at first. */
  value?: string
  /** Where several forms stand on a page: sets their fields apart. */
  form?: string
  /** It appears because it is wanted next. */
  takesFocus?: boolean
}

export function Field({
  name,
  label,
  hint,
  mistake,
  autocomplete,
  isSecret = false,
  isNumeric,
  isDay,
  value,
  form,
  takesFocus,
}: FieldProps) {
  const { t } = useWords()
  const isShown = useSignal(false)
  const id = form ? `field-${form}-${name}` : `field-${name}`
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('input')?.focus()
  }, [takesFocus])
  const described = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ')
  const input = {
    id,
    name,
    autocomplete,
    autocapitalize: 'none',
    spellcheck: false,
    ...(isNumeric && { inputMode: 'numeric' as const }),
    ...(value !== undefined && { defaultValue: value }),
    'aria-invalid': mistake ? 'true' : undefined,
    'aria-describedby': described || undefined,
  } as const
  return (
    <div class="field" ref={box}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="fine" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* The two types of input are two types to TypeScript as well. */}
      {isSecret && !isShown.value ? (
        <input type="password" {...input} />
      ) : isDay ? (
        <input type="date" {...input} />
      ) : (
        <input type="text" {...input} />
      )}
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
