/** Pages. Sign-in: name and password. Never says which of the two was wrong. */
import type { Failure } from '../api.ts'
import { EntryForm, type Mistakes } from './entry-form.tsx'
import { Field } from './field.tsx'
import { useWords } from './words.ts'

export interface SignInProps {
  why: 'ended' | 'set-up-done' | null
  onSignIn(form: { name: string; password: string }): Promise<Failure | null>
}

export function SignIn({ why, onSignIn }: SignInProps) {
  const { t } = useWords()
  const check = ({ name, password }: Record<string, string>): Mistakes => ({
    ...(!name?.trim() && { name: t.fields.empty }),
    ...(!password && { password: t.fields.empty }),
  })
  return (
    <EntryForm
      id="sign-in"
      title={t.signIn.title}
      intro={t.signIn.intro}
      note={why === 'ended' ? t.signIn.ended : why === 'set-up-done' ? t.setUp.done : undefined}
      submit={t.signIn.submit}
      check={check}
      send={({ name = '', password = '' }) => onSignIn({ name: name.trim(), password })}
      sentenceFor={({ status }) => (status === 401 ? t.signIn.wrong : undefined)}
    >
      {(mistakes) => (
        <>
          <Field name="name" label={t.fields.name} mistake={mistakes.name} autocomplete="username" />
          <Field name="password" label={t.fields.password} mistake={mistakes.password} autocomplete="current-password" isSecret />
        </>
      )}
    </EntryForm>
  )
}
