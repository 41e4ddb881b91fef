/** Pages. Tokens: for programs that read. Made here, shown once, revoked here. */
import { EVERY_SITE, type Role, type SecretWire } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { SessionInfo } from '../../api.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { Field } from '../field.tsx'
import { useWords } from '../words.ts'
import { Act } from './act.tsx'
import { siteName } from './grants-field.tsx'
import { PanelForm } from './panel-form.tsx'
import { ownSites } from './people-page.tsx'
import { ShownOnce } from './shown-once.tsx'

/** A program never administers. */
const tokenRoles = ['viewer', 'editor'] as const
const LONGEST_DAYS = 730

export function TokensPage({ dashboard, session }: { dashboard: Dashboard; session: SessionInfo }) {
  const { t, format } = useWords()
  const { access } = dashboard
  const made = useSignal<SecretWire | null>(null)
  const say = t.access.tokens
  const tokens = access.tokens.value
  const now = dashboard.nowMs()
  if (!tokens) return null
  return (
    <>
      {made.value && (
        <ShownOnce
          title={say.made}
          lines={[made.value.secret]}
          means={`${say.use} Authorization: Bearer ${made.value.secret.slice(0, 10)}…`}
          onDone={() => (made.value = null)}
        />
      )}
      <section class="panel" data-panel="tokens">
        {tokens.length === 0 && <p>{say.none}</p>}
        <ul class="rows">
          {tokens.map(({ id, name, site, role, madeBy, madeAtMs, expiresAtMs, seenAtMs }) => (
            <li key={id} class="row" data-token={name}>
              <div>
                <strong>{name}</strong>
                <p class="fine">
                  {say.madeBy(madeBy, format.moment(madeAtMs))} · {expiresAtMs > now ? say.over(format.moment(expiresAtMs)) : say.ended} ·{' '}
                  {seenAtMs === null ? say.unused : say.used(format.moment(seenAtMs))}
                </p>
                <ul class="chips">
                  <li>{t.access.roleOn(t.access.roles[role].name, siteName(site, session.sites, t.access.everySite))}</li>
                </ul>
              </div>
              <Act
                hook="revoke"
                text={say.revoke}
                about={name}
                run={() => access.change('tokens', (csrf) => access.api.revokeToken(csrf, id))}
              />
            </li>
          ))}
        </ul>
      </section>
      <MakeToken dashboard={dashboard} session={session} onMade={(secret) => (made.value = secret)} />
    </>
  )
}

interface MakeTokenProps {
  dashboard: Dashboard
  session: SessionInfo
  onMade(made: SecretWire): void
}

function MakeToken({ dashboard: { access }, session, onMade }: MakeTokenProps) {
  const { t } = useWords()
  const say = t.access.tokens
  const sites = [...(session.administers === 'all' ? [EVERY_SITE] : []), ...ownSites(session).map(({ id }) => id)]
  const isDays = (text = '') => /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= LONGEST_DAYS
  return (
    <section class="panel" data-panel="make-token">
      <h2>{say.make}</h2>
      <PanelForm
        id="make-token"
        submit={say.make}
        check={({ name, days }) => ({ ...(!name?.trim() && { name: t.fields.empty }), ...(!isDays(days) && { days: say.daysHint }) })}
        send={async ({ name = '', site = '', role = 'viewer', days = '' }) => {
          const form = { name: name.trim(), site, role: role as Role, days: Number(days) }
          const answer = await access.change('tokens', (csrf) => access.api.makeToken(csrf, form))
          if (!answer.ok) return answer.failure
          onMade(answer.value)
          return null
        }}
        sentenceFor={({ field }) => (field ? t.fields.refused : undefined)}
      >
        {(mistakes) => (
          <>
            <Field form="token" name="name" label={say.name} hint={say.nameHint} mistake={mistakes.name} autocomplete="off" />
            <div class="grant">
              <label>
                <span class="visually-hidden">{t.site}</span>
                <select name="site">
                  {sites.map((site) => (
                    <option key={site} value={site}>
                      {siteName(site, session.sites, t.access.everySite)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <span class="visually-hidden">{t.access.role}</span>
                <select name="role">
                  {tokenRoles.map((role) => (
                    <option key={role} value={role}>
                      {t.access.roles[role].name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <Field form="token" name="days" label={say.days} hint={say.daysHint} mistake={mistakes.days} autocomplete="off" isNumeric />
          </>
        )}
      </PanelForm>
    </section>
  )
}
