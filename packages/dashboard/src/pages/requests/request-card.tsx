/** Pages. Request: one of the register, with its clock, what was written, and what may be done. */
import type { RegisterAnswer, RegisteredRequest } from '@placet/model'
import { useId } from 'preact/hooks'
import type { SiteInfo } from '../../api.ts'
import { clockOf, wasLate } from '../../state/clock.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { useWords } from '../words.ts'
import { RequestActs } from './request-acts.tsx'
import { useTexts } from './use-texts.ts'

export interface RequestCardProps {
  dashboard: Dashboard
  site: SiteInfo
  request: RegisteredRequest
  answer: RegisterAnswer
}

export function RequestCard({ dashboard, site, request, answer }: RequestCardProps) {
  const { format } = useWords()
  const say = useTexts()
  const id = useId()
  const { right, state, message, reply, language, hasConsentId, extensionReason } = request
  return (
    <li class="panel request" data-request={request.id} data-state={state} aria-labelledby={id}>
      <div class="panel-head">
        <h2 id={id}>{say.rights[right]}</h2>
        <Clock request={request} nowMs={dashboard.nowMs()} />
      </div>
      <ul class="chips">
        <li>{say.states[state]}</li>
        <li>{hasConsentId ? say.withId : say.withoutId}</li>
        <li>{format.language(language)}</li>
      </ul>
      <Dates request={request} />
      {answer.mayAct && (
        <dl class="letters">
          <Written name={say.message} text={message || say.noMessage} lang={message ? language : undefined} />
          {reply !== null && <Written name={say.reply} text={reply} />}
          {reply === null && hasConsentId && <Written name={say.reply} text={say.inMyData} />}
          {extensionReason !== null && <Written name={say.extension} text={extensionReason} lang={language} />}
          {request.answer !== null && <Written name={say.answer} text={request.answer} lang={language} />}
          {request.partReason !== null && <Written name={say.partReason} text={request.partReason} lang={language} />}
        </dl>
      )}
      {request.isHeld && request.closedAt === null && (
        <p class="note" data-held>
          {say.hold.onSubject}
        </p>
      )}
      {answer.mayAct && request.closedAt === null && <RequestActs dashboard={dashboard} site={site} request={request} answer={answer} />}
    </li>
  )
}

/** What somebody wrote, as text, in its own direction: it must not turn the words around it. */
function Written({ name, text, lang }: { name: string; text: string; lang?: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang} dir="auto">
        {text}
      </dd>
    </div>
  )
}

function Clock({ request, nowMs }: { request: RegisteredRequest; nowMs: number }) {
  const { format } = useWords()
  const say = useTexts()
  const clock = clockOf(request, nowMs)
  if (!clock) return null
  const { daysLeft, isLate, isSoon } = clock
  const text = isLate ? say.late(format.count(-daysLeft)) : daysLeft === 0 ? say.today : say.left(format.count(daysLeft))
  return (
    <strong class="clock" data-clock={isLate ? 'late' : isSoon ? 'soon' : 'calm'} data-days={daysLeft}>
      {text}
    </strong>
  )
}

function Dates({ request }: { request: RegisteredRequest }) {
  const { format } = useWords()
  const say = useTexts()
  const { openedAt, dueAt, closedAt, handledBy } = request
  const day = (iso: string) => format.day(iso.slice(0, 10))
  const parts = [
    say.received(day(openedAt)),
    closedAt === null ? say.due(day(dueAt)) : say.closed(day(closedAt)),
    ...(wasLate(request) ? [say.closedLate] : []),
  ]
  return (
    <p class="fine">
      {parts.join(' · ')}
      {handledBy !== null && (
        <>
          {' · '}
          <bdi>{say.by(handledBy)}</bdi>
        </>
      )}
    </p>
  )
}
