/** Pages. Panel form: a form inside a panel, with a way out where there is one. */
import type { ComponentChildren } from 'preact'
import { Problem } from '../problem.tsx'
import { type FormRules, type Mistakes, useForm } from '../use-form.ts'
import { useWords } from '../words.ts'

export interface PanelFormProps extends FormRules {
  id: string
  submit: string
  onCancel?: () => void
  children(mistakes: Mistakes): ComponentChildren
}

export function PanelForm({ id, submit, onCancel, children, ...rules }: PanelFormProps) {
  const { t } = useWords()
  const { form, onSubmit, mistakes, failure, isBusy, sentence } = useForm(rules)
  return (
    <form class="panel-form" data-form={id} ref={form} method="post" noValidate onSubmit={onSubmit}>
      {failure && <Problem failure={failure} sentence={sentence} />}
      {children(mistakes)}
      <p class="acts">
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {t.access.cancel}
          </button>
        )}
      </p>
    </form>
  )
}
