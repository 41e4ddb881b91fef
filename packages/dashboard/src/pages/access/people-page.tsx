/** Pages. People: who may do what where; asking somebody in; taking rights away. */
import type { Grant, PersonWire, SecretWire } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { SessionInfo, SiteInfo } from '../../api.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { Field } from '../field.tsx'
import { useWords } from '../words.ts'
import { Act } from './act.tsx'
import { GrantsField } from './grants-field.tsx'
import { GrantsList } from './grants-list.tsx'
import { PanelForm } from './panel-form.tsx'
import { Person } from './person.tsx'
import { ShownOnce } from './shown-once.tsx'

/** A link that was just made: whose, and its secret. */
interface Link {
  name: string
  isReset: boolean
  made: SecretWire
}

/** Sites that the session administers: those it sees as administrator. */
export const ownSites = ({ sites }: SessionInfo): SiteInfo[] => sites.filter(({ role }) => role === 'admin')

/** The dashboard's own address with the secret in the fragment, which reaches no server. */
const addressOf = (secret: string): string => `${location.origin}${location.pathname}#join=${secret}`

export function PeoplePage({ dashboard, session }: { dashboard: Dashboard; session: SessionInfo }) {
  const { t, format } = useWords()
  const { access } = dashboard
  const link = useSignal<Link | null>(null)
  const read = access.people.value
  const say = t.access.people
  if (!read) return null
  const offerReset = async ({ id, name }: PersonWire) => {
    const answer = await access.change('people', (csrf) => access.api.offerReset(csrf, id))
    if (answer.ok) link.value = { name, isReset: true, made: answer.value }
    return answer
  }
  return (
    <>
      {link.value && (
        <ShownOnce
          title={link.value.isReset ? say.resetLink(link.value.name) : say.link(link.value.name)}
          lines={[addressOf(link.value.made.secret)]}
          means={say.linkMeans(format.moment(link.value.made.expiresAtMs))}
          onDone={() => (link.value = null)}
        />
      )}
      <section class="panel" data-panel="people">
        <ul class="rows">
          {read.people.map((person) => (
            <Person key={person.id} person={person} session={session} access={access} onReset={() => offerReset(person)} />
          ))}
        </ul>
      </section>
      <Invite dashboard={dashboard} session={session} onMade={(name, made) => (link.value = { name, isReset: false, made })} />
      {read.invitations.length > 0 && (
        <section class="panel" data-panel="invitations">
          <h2>{say.open}</h2>
          <ul class="rows">
            {read.invitations.map(({ id, name, grants, isReset, madeBy, expiresAtMs }) => (
              <li key={id} class="row" data-invitation={name}>
                <div>
                  <strong>{name}</strong>
                  <p class="fine">{say.invitedBy(madeBy, format.moment(expiresAtMs))}</p>
                  {isReset ? <span class="fine">{say.openReset}</span> : <GrantsList grants={grants} sites={session.sites} />}
                </div>
                <Act
                  hook="withdraw"
                  text={say.withdraw}
                  about={name}
                  run={() => access.change('people', (csrf) => access.api.withdrawInvitation(csrf, id))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface InviteProps {
  dashboard: Dashboard
  session: SessionInfo
  onMade(name: string, made: SecretWire): void
}

function Invite({ dashboard: { access }, session, onMade }: InviteProps) {
  const { t } = useWords()
  const say = t.access.people
  const own = ownSites(session)
  const grants = useSignal<Grant[]>(own[0] ? [{ site: own[0].id, role: 'viewer' }] : [])
  return (
    <section class="panel" data-panel="invite">
      <h2>{say.invite}</h2>
      <p class="fine">{say.inviteMeans}</p>
      <PanelForm
        id="invite"
        submit={say.invite}
        check={({ name }) => (name?.trim() ? {} : { name: t.fields.empty })}
        send={async ({ name = '' }) => {
          const answer = await access.change('people', (csrf) => access.api.invite(csrf, { name: name.trim(), grants: grants.value }))
          if (!answer.ok) return answer.failure
          onMade(name.trim(), answer.value)
          return null
        }}
        sentenceFor={({ code, field }) => (code === 'NAME_TAKEN' ? say.taken : field ? t.fields.refused : undefined)}
      >
        {(mistakes) => (
          <>
            <Field form="invite" name="name" label={t.fields.name} hint={say.nameHint} mistake={mistakes.name} autocomplete="off" />
            <GrantsField
              grants={grants.value}
              sites={own}
              mayGiveAll={session.administers === 'all'}
              onChange={(changed) => (grants.value = changed)}
            />
          </>
        )}
      </PanelForm>
    </section>
  )
}
