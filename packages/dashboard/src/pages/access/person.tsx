/** Pages. Person: one row of the people, and what can be done about them. */
import type { Grant, PersonWire } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { SessionInfo } from '../../api.ts'
import type { Answer, Failure } from '../../ask.ts'
import type { Access } from '../../state/access.ts'
import { useWords } from '../words.ts'
import { Act } from './act.tsx'
import { GrantsField } from './grants-field.tsx'
import { GrantsList } from './grants-list.tsx'
import { PanelForm } from './panel-form.tsx'
import { ownSites } from './people-page.tsx'

export interface PersonProps {
  person: PersonWire
  session: SessionInfo
  access: Access
  onReset(): Promise<Answer<unknown>>
}

export function Person({
  person: { id, name, grants, hasSecondFactor, seenAtMs, mayManage, isSelf },
  session,
  access,
  onReset,
}: PersonProps) {
  const { t, format } = useWords()
  const say = t.access.people
  /** The roles as they are being changed; `null` while they are not. */
  const draft = useSignal<Grant[] | null>(null)
  const own = ownSites(session)
  const mayGiveAll = session.administers === 'all'
  const isMine = ({ site }: Grant) => mayGiveAll || own.some((one) => one.id === site)
  const sentenceFor = ({ code }: Failure) => (code === 'LAST_ADMIN' ? say.lastAdmin : undefined)
  const facts = [
    ...(isSelf ? [say.you] : []),
    hasSecondFactor ? say.hasFactor : say.noFactor,
    seenAtMs === null ? say.notSeen : say.seen(format.moment(seenAtMs)),
  ]
  return (
    <li class="row" data-person={name}>
      <div>
        <strong>{name}</strong>
        <p class="fine">{facts.join(' · ')}</p>
        {draft.value === null ? (
          <GrantsList grants={grants} sites={session.sites} />
        ) : (
          <PanelForm
            id={`roles-${id}`}
            submit={t.access.save}
            onCancel={() => (draft.value = null)}
            check={() => ({})}
            send={async () => {
              const answer = await access.change('people', (csrf) => access.api.setGrants(csrf, id, draft.value ?? []))
              if (!answer.ok) return answer.failure
              draft.value = null
              return null
            }}
            sentenceFor={sentenceFor}
          >
            {() => (
              <GrantsField grants={draft.value ?? []} sites={own} mayGiveAll={mayGiveAll} onChange={(changed) => (draft.value = changed)} />
            )}
          </PanelForm>
        )}
      </div>
      <div class="acts">
        {draft.value === null && (
          <button type="button" class="button small" data-act="change-roles" onClick={() => (draft.value = grants.filter(isMine))}>
            {say.changeRoles}
          </button>
        )}
        {mayManage && !isSelf && (
          <>
            <Act hook="reset" text={say.reset} about={name} mayAsk={false} run={onReset} />
            <Act
              hook="end-sessions"
              text={say.endSessions}
              about={name}
              run={() => access.change('people', (csrf) => access.api.endSessionsOf(csrf, id))}
            />
            <Act
              hook="remove"
              text={say.remove}
              about={name}
              run={() => access.change('people', (csrf) => access.api.removePerson(csrf, id))}
              sentenceFor={sentenceFor}
            />
          </>
        )}
      </div>
    </li>
  )
}
