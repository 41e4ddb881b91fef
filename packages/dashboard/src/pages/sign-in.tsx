/** Pages. Sign-in: name and password, then the code of the second factor where there is one. Never says which of the first two was wrong. */
import { useSignal } from '@preact/signals'
import type { Failure } from '../api.ts'
import type { Phase } from '../state/session.ts'
import { EntryForm, type Mistakes } from './entry-form.tsx'
import { Field } from './field.tsx'
import { useWords } from './words.ts'

export interface SignInProps {
  why: Extract<Phase, { at: 'sign-in' }>['why']
  onSignIn(form: { name: string; password: string; code?: string }): Promise<Failure | null>
}

export function SignIn({ why, onSignIn }: SignInProps) {
  const { t } = useWords()
  /** The password was right, and the collector wants a code beside it. */
  const isCodeAsked = useSignal(false)
  const check = ({ name, password, code }: Record<string, string>): Mistakes => ({
    ...(!name?.trim() && { name: t.fields.empty }),
    ...(!password && { password: t.fields.empty }),
    ...(isCodeAsked.value && !code?.trim() && { code: t.fields.empty }),
  })
  const notes = { ended: t.signIn.ended, 'set-up-done': t.setUp.done, joined: t.access.join.joined, 'join-over': t.access.join.over }
  async function send({ name = '', password = '', code }: Record<string, string>): Promise<Failure | null> {
    const failure = await onSignIn({ name: name.trim(), password, ...(code?.trim() ? { code: code.trim() } : {}) })
    if (failure?.code !== 'SECOND_FACTOR_ASKED') return failure
    isCodeAsked.value = true
    return null
  }
  return (
    <EntryForm
      id="sign-in"
      title={t.signIn.title}
      intro={t.signIn.intro}
      note={isCodeAsked.value ? t.access.code.asked : why ? notes[why] : undefined}
      submit={t.signIn.submit}
      check={check}
      send={send}
      sentenceFor={({ status, field }) => (field === 'code' ? t.access.code.wrong : status === 401 ? t.signIn.wrong : undefined)}
    >
      {(mistakes) => (
        <>
          <Field name="name" label={t.fields.name} mistake={mistakes.name} autocomplete="username" />
          <Field name="password" label={t.fields.password} mistake={mistakes.password} autocomplete="current-password" isSecret />
          {isCodeAsked.value && (
            <Field
              name="code"
              label={t.access.code.label}
              hint={t.access.code.hint}
              mistake={mistakes.code}
              autocomplete="one-time-code"
              takesFocus
            />
          )}
        </>
      )}
    </EntryForm>
  )
}
