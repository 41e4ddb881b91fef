/** Pages. My account: what I may do, my password, my second factor, where I am signed in. */
import { useSignal } from '@preact/signals'
import type { SessionInfo } from '../../api.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { Field } from '../field.tsx'
import { SHORTEST_PASSWORD } from '../password.ts'
import { useWords } from '../words.ts'
import { Act } from './act.tsx'
import { GrantsList } from './grants-list.tsx'
import { PanelForm } from './panel-form.tsx'
import { SecondFactor } from './second-factor.tsx'

export function AccountPage({ dashboard, session }: { dashboard: Dashboard; session: SessionInfo }) {
  const { t, format } = useWords()
  const { access } = dashboard
  const account = access.account.value
  const say = t.access.account
  if (!account) return null
  return (
    <>
      <section class="panel" data-panel="rights">
        <h2>{say.mayDo}</h2>
        <GrantsList grants={account.grants} sites={session.sites} />
      </section>
      <SecondFactor dashboard={dashboard} account={account} />
      <ChangePassword dashboard={dashboard} />
      <section class="panel" data-panel="sessions">
        <h2>{say.sessions}</h2>
        <p class="fine">{say.sessionsMeans}</p>
        <ul class="rows">
          {account.sessions.map(({ id, browser, seenAtMs, isThis }) => (
            <li key={id} class="row" data-session={isThis ? 'this' : 'other'}>
              <div>
                <strong>{browser}</strong> {isThis && <span class="fine">{say.thisSession}</span>}
                <p class="fine">{say.seen(format.moment(seenAtMs))}</p>
              </div>
              {!isThis && (
                <Act
                  hook="end"
                  text={say.end}
                  about={browser}
                  mayAsk={false}
                  run={() => access.change('account', (csrf) => access.api.endSession(csrf, id))}
                />
              )}
            </li>
          ))}
        </ul>
        {account.sessions.length > 1 && (
          <p>
            <Act hook="end-others" text={say.endOthers} run={() => access.change('account', (csrf) => access.api.endOtherSessions(csrf))} />
          </p>
        )}
      </section>
    </>
  )
}

function ChangePassword({ dashboard: { access } }: { dashboard: Dashboard }) {
  const { t, format } = useWords()
  const say = t.access.account
  /** Counts the changes: each empties the form. */
  const changed = useSignal(0)
  const lengthOf = (text: string) => [...text].length
  return (
    <section class="panel" data-panel="password">
      <h2>{say.password}</h2>
      {changed.value > 0 && (
        <p class="note" role="status">
          {say.passwordChanged}
        </p>
      )}
      <PanelForm
        key={changed.value}
        id="password"
        submit={say.changePassword}
        check={({ password, newPassword = '' }) => ({
          ...(!password && { password: t.fields.empty }),
          ...(lengthOf(newPassword) < SHORTEST_PASSWORD && { newPassword: t.fields.passwordShort(format.count(lengthOf(newPassword))) }),
        })}
        send={async ({ password = '', newPassword = '' }) => {
          const answer = await access.change('account', (csrf) => access.api.changePassword(csrf, { password, newPassword }))
          if (!answer.ok) return answer.failure
          changed.value += 1
          return null
        }}
        sentenceFor={({ field }) =>
          field === 'password' ? say.passwordWrong : field === 'newPassword' ? t.fields.passwordWeak : undefined
        }
      >
        {(mistakes) => (
          <>
            <Field
              form="change"
              name="password"
              label={say.oldPassword}
              mistake={mistakes.password}
              autocomplete="current-password"
              isSecret
            />
            <Field
              form="change"
              name="newPassword"
              label={say.newPassword}
              hint={t.setUp.passwordHint}
              mistake={mistakes.newPassword}
              autocomplete="new-password"
              isSecret
            />
          </>
        )}
      </PanelForm>
    </section>
  )
}
