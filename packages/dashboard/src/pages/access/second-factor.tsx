/** Pages. Second factor: turning it on with a picture and a code, recovery codes, turning it off. */
import type { AccountWire } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { NewFactor } from '../../access-api.ts'
import type { Failure } from '../../ask.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { Field } from '../field.tsx'
import { useWords } from '../words.ts'
import { PanelForm } from './panel-form.tsx'
import { QrCode } from './qr-code.tsx'
import { ShownOnce } from './shown-once.tsx'

type Step = { at: 'rest' } | { at: 'password' } | { at: 'scan'; password: string; factor: NewFactor } | { at: 'off' } | { at: 'codes' }

export function SecondFactor({ dashboard, account }: { dashboard: Dashboard; account: AccountWire }) {
  const { t, format } = useWords()
  const { access, session } = dashboard
  const say = t.access.factor
  const step = useSignal<Step>({ at: 'rest' })
  const codes = useSignal<string[] | null>(null)
  const rest = () => (step.value = { at: 'rest' })
  const needed =
    (...names: string[]) =>
    (values: Record<string, string>) =>
      Object.fromEntries(names.filter((name) => !values[name]?.trim()).map((name) => [name, t.fields.empty]))
  const sentenceFor = ({ code, field }: Failure) =>
    field === 'code' ? t.access.code.wrong : code === 'PASSWORD_REFUSED' ? t.access.account.passwordWrong : undefined
  const passwordField = (mistake: string | undefined) => (
    <Field form="factor" name="password" label={t.fields.password} mistake={mistake} autocomplete="current-password" isSecret />
  )
  const codeField = (mistake: string | undefined) => (
    <Field form="factor" name="code" label={t.access.code.label} hint={t.access.code.hint} mistake={mistake} autocomplete="one-time-code" />
  )
  const show = (made: string[] | null) => {
    codes.value = made
    rest()
    return null
  }

  const now = step.value
  if (codes.value) {
    // Whoever has read the codes goes on with all their rights.
    const done = () => {
      codes.value = null
      void session.load()
    }
    return <ShownOnce title={say.codesTitle} lines={codes.value} means={say.codesMeans} onDone={done} />
  }
  return (
    <section class="panel" data-panel="second-factor" data-state={account.secondFactor}>
      <h2>{say.title}</h2>
      <p class="fine">{say.means}</p>
      {account.secondFactor === 'needed' && <p class="note">{say.needed}</p>}
      <p>{account.secondFactor === 'on' ? `${say.on} ${say.codesLeft(format.count(account.recoveryCodesLeft))}` : say.off}</p>
      {now.at === 'rest' && account.secondFactor !== 'on' && (
        <p>
          <button type="button" class="button primary" data-act="factor-on" onClick={() => (step.value = { at: 'password' })}>
            {say.start}
          </button>
        </p>
      )}
      {now.at === 'rest' && account.secondFactor === 'on' && (
        <p class="acts">
          <button type="button" class="button" data-act="new-codes" onClick={() => (step.value = { at: 'codes' })}>
            {say.newCodes}
          </button>
          <button type="button" class="button" data-act="factor-off" onClick={() => (step.value = { at: 'off' })}>
            {say.turnOff}
          </button>
        </p>
      )}
      {now.at === 'password' && (
        <PanelForm
          key="password"
          id="factor-password"
          submit={say.confirm}
          onCancel={rest}
          check={needed('password')}
          send={async ({ password = '' }) => {
            const answer = await access.change('account', (csrf) => access.api.newFactor(csrf, { password }))
            if (!answer.ok) return answer.failure
            step.value = { at: 'scan', password, factor: answer.value }
            return null
          }}
          sentenceFor={sentenceFor}
        >
          {(mistakes) => passwordField(mistakes.password)}
        </PanelForm>
      )}
      {now.at === 'scan' && (
        <PanelForm
          key="scan"
          id="factor-scan"
          submit={say.turnOn}
          onCancel={rest}
          check={needed('code')}
          send={async ({ code = '' }) => {
            const form = { password: now.password, secret: now.factor.secret, code }
            const answer = await access.change('account', (csrf) => access.api.turnFactorOn(csrf, form))
            return answer.ok ? show(answer.value.recoveryCodes) : answer.failure
          }}
          sentenceFor={sentenceFor}
        >
          {(mistakes) => (
            <>
              <p>{say.scan}</p>
              <QrCode text={now.factor.address} alt={say.pictureOf} />
              <p class="fine">
                {say.typeIt} <code data-factor-secret>{now.factor.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
              </p>
              {codeField(mistakes.code)}
            </>
          )}
        </PanelForm>
      )}
      {(now.at === 'off' || now.at === 'codes') && (
        <PanelForm
          key={now.at}
          id={`factor-${now.at}`}
          submit={now.at === 'off' ? say.turnOff : say.newCodes}
          onCancel={rest}
          check={needed('password', 'code')}
          send={async ({ password = '', code = '' }) => {
            if (now.at === 'codes') {
              const answer = await access.change('account', (csrf) => access.api.newRecoveryCodes(csrf, { password, code }))
              return answer.ok ? show(answer.value.recoveryCodes) : answer.failure
            }
            const answer = await access.change('account', (csrf) => access.api.turnFactorOff(csrf, { password, code }))
            if (!answer.ok) return answer.failure
            void session.load()
            return show(null)
          }}
          sentenceFor={sentenceFor}
        >
          {(mistakes) => (
            <>
              {passwordField(mistakes.password)}
              {codeField(mistakes.code)}
            </>
          )}
        </PanelForm>
      )}
    </section>
  )
}
