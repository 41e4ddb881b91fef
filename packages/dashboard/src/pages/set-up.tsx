/** Pages. Set-up: the first account, made by whoever holds the secret that the first start printed (SEC-08). */
import type { Failure } from '../api.ts'
import { EntryForm, type Mistakes } from './entry-form.tsx'
import { Field } from './field.tsx'
import { SHORTEST_PASSWORD } from './password.ts'
import { useWords } from './words.ts'

export interface SetUpProps {
  onSetUp(form: { secret: string; name: string; password: string }): Promise<Failure | null>
}

export function SetUp({ onSetUp }: SetUpProps) {
  const { t, format } = useWords()
  const check = ({ secret, name, password = '' }: Record<string, string>): Mistakes => ({
    ...(!secret?.trim() && { secret: t.fields.empty }),
    ...(!name?.trim() && { name: t.fields.empty }),
    // Characters as a person counts them: an emoji is one.
    ...([...password].length < SHORTEST_PASSWORD && { password: t.fields.passwordShort(format.count([...password].length)) }),
  })
  return (
    <EntryForm
      id="set-up"
      title={t.setUp.title}
      intro={t.setUp.intro}
      submit={t.setUp.submit}
      check={check}
      send={({ secret = '', name = '', password = '' }) => onSetUp({ secret: secret.trim(), name: name.trim(), password })}
      sentenceFor={({ code, field }) =>
        code === 'SETUP_SECRET_REFUSED' || field === 'secret'
          ? t.setUp.wrongSecret
          : field === 'password'
            ? t.fields.passwordWeak
            : field
              ? t.fields.refused
              : undefined
      }
    >
      {(mistakes) => (
        <>
          <Field name="secret" label={t.setUp.secret} hint={t.setUp.secretHint} mistake={mistakes.secret} autocomplete="off" />
          <Field name="name" label={t.fields.name} hint={t.setUp.nameHint} mistake={mistakes.name} autocomplete="username" />
          <Field
            name="password"
            label={t.fields.password}
            hint={t.setUp.passwordHint}
            mistake={mistakes.password}
            autocomplete="new-password"
            isSecret
          />
        </>
      )}
    </EntryForm>
  )
}
