/** Pages. Join: whoever holds a link chooses a password, for a new account or anew. */
import type { Failure } from '../api.ts'
import { EntryForm } from './entry-form.tsx'
import { Field } from './field.tsx'
import { SHORTEST_PASSWORD } from './password.ts'
import { useWords } from './words.ts'

export interface JoinProps {
  name: string
  isReset: boolean
  onJoin(password: string): Promise<Failure | null>
}

export function Join({ name, isReset, onJoin }: JoinProps) {
  const { t, format } = useWords()
  const say = t.access.join
  return (
    <EntryForm
      id="join"
      title={isReset ? say.resetTitle : say.title(name)}
      intro={isReset ? say.resetIntro(name) : say.intro}
      submit={say.submit}
      check={({ password = '' }) =>
        [...password].length < SHORTEST_PASSWORD ? { password: t.fields.passwordShort(format.count([...password].length)) } : {}
      }
      send={({ password = '' }) => onJoin(password)}
      sentenceFor={({ field }) => (field === 'password' ? t.fields.passwordWeak : undefined)}
    >
      {(mistakes) => (
        <>
          {/* Password managers keep a password under a name. */}
          <input type="hidden" name="username" autocomplete="username" value={name} />
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
