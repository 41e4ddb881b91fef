/** Pages. Long field: a labelled text of several lines, with its hint and its mistake in words (A11Y-25). */
import { useEffect, useRef } from 'preact/hooks'

export interface LongFieldProps {
  name: string
  label: string
  hint?: string
  mistake?: string | undefined
  /** Sets fields of several forms on a page apart. */
  form: string
  /** What stands in it at first. */
  value?: string
  lines: number
  maxLength: number
  /** The language of what is written. */
  lang?: string
  takesFocus?: boolean
}

export function LongField({ name, label, hint, mistake, form, value = '', lines, maxLength, lang, takesFocus }: LongFieldProps) {
  const id = `field-${form}-${name}`
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) area.current?.focus()
  }, [takesFocus])
  const described = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="fine" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        ref={area}
        rows={lines}
        maxLength={maxLength}
        defaultValue={value}
        lang={lang}
        aria-invalid={mistake ? 'true' : undefined}
        aria-describedby={described || undefined}
      />
      {mistake && (
        <p class="mistake" id={`${id}-mistake`}>
          {mistake}
        </p>
      )}
    </div>
  )
}
