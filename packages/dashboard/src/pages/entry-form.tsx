/** Pages. Entry form: the card of sign-in, set-up and joining. */
import type { ComponentChildren } from 'preact'
import { Problem } from './problem.tsx'
import { type FormRules, type Mistakes, useForm } from './use-form.ts'

export type { Mistakes } from './use-form.ts'

export interface EntryFormProps extends FormRules {
  id: string
  title: string
  intro: string
  note?: string | undefined
  submit: string
  children(mistakes: Mistakes): ComponentChildren
}

export function EntryForm({ id, title, intro, note, submit, children, ...rules }: EntryFormProps) {
  const { form, onSubmit, mistakes, failure, isBusy, sentence } = useForm(rules)
  return (
    <form class="entry" data-form={id} ref={form} method="post" noValidate onSubmit={onSubmit}>
      <h1 tabIndex={-1}>{title}</h1>
      {note && (
        <p class="note" role="status">
          {note}
        </p>
      )}
      <p class="entry-intro">{intro}</p>
      {failure && <Problem failure={failure} sentence={sentence} />}
      {children(mistakes)}
      <button type="submit" class="button primary" aria-disabled={isBusy}>
        {submit}
      </button>
    </form>
  )
}
