/** Pages. Acts on a request: answer, refuse, extend with a reason, say whose it is by the consent id alone. One form at a time. */
import { addMonths, type HandleWire } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { Failure } from '../../ask.ts'
import { clockOf } from '../../state/clock.ts'
import { letterOf } from '../../state/letter.ts'
import { PanelForm } from '../access/panel-form.tsx'
import { Field } from '../field.tsx'
import { LongField } from '../long-field.tsx'
import { useWords } from '../words.ts'
import type { RequestCardProps } from './request-card.tsx'
import { useTexts } from './use-texts.ts'

type Act = HandleWire['action'] | 'identify'

const LONGEST_TEXT = 5_000

export function RequestActs(props: RequestCardProps) {
  const { dashboard, request } = props
  const { t } = useWords()
  const say = useTexts()
  const act = useSignal<Act | null>(null)
  const isOver = clockOf(request, dashboard.nowMs())?.isLate === true
  const names: [Act, string][] = [
    ['answer', say.doAnswer],
    ['refuse', say.doRefuse],
    ...(request.state === 'open' && !isOver ? [['extend', say.doExtend] as [Act, string]] : []),
    ...(request.hasConsentId ? [] : [['identify', say.doIdentify] as [Act, string]]),
  ]
  const close = () => (act.value = null)
  const wanted = act.value
  return (
    <>
      <p class="acts">
        {names.map(([name, text]) => (
          <button
            key={name}
            type="button"
            class="button small"
            data-act={name}
            aria-expanded={wanted === name}
            aria-label={`${text}: ${say.rights[request.right]}`}
            onClick={() => (act.value = wanted === name ? null : name)}
          >
            {text}
          </button>
        ))}
      </p>
      {request.state === 'open' && isOver && <p class="fine">{say.extendOver}</p>}
      {wanted === 'identify' && <Identify {...props} onDone={close} empty={t.fields.empty} />}
      {wanted !== null && wanted !== 'identify' && <Handle key={wanted} {...props} action={wanted} onDone={close} />}
    </>
  )
}

const sentenceOf = (changed: string, wrong: string) => (failure: Failure) =>
  failure.status === 409 ? changed : failure.field ? wrong : undefined

function Handle({ dashboard, site, request, answer, action, onDone }: RequestCardProps & { action: HandleWire['action']; onDone(): void }) {
  const { t, format } = useWords()
  const say = useTexts()
  const { register } = dashboard
  const form = `${action}-${request.id}`
  const later = addMonths(Date.parse(request.openedAt), 3)
  const laterDay = format.day(new Date(later).toISOString().slice(0, 10))
  const kind = { answer: request.right, refuse: 'refusal', extend: 'extension' } as const
  const begun = letterOf(kind[action], request, answer, action === 'extend' ? later : dashboard.nowMs())
  const means = { answer: say.answerMeans, refuse: say.refuseMeans, extend: say.extendMeans(laterDay) }
  const submit = { answer: say.answerAndClose, refuse: say.refuseAndClose, extend: say.extendUntil(laterDay) }
  return (
    <PanelForm
      id={action}
      submit={submit[action]}
      onCancel={onDone}
      check={({ text = '' }) => (text.trim() === '' ? { text: t.fields.empty } : {})}
      send={async ({ text = '' }) => {
        const done = await register.change(site.id, (csrf) => register.api.handle(csrf, site.id, request.id, { action, text }))
        if (!done.ok) return done.failure
        onDone()
        return null
      }}
      sentenceFor={sentenceOf(say.changedMeanwhile, t.fields.refused)}
    >
      {(mistakes) => (
        <LongField
          form={form}
          name="text"
          label={say.text}
          hint={means[action]}
          mistake={mistakes.text}
          value={begun}
          lines={12}
          maxLength={LONGEST_TEXT}
          lang={request.language}
          takesFocus
        />
      )}
    </PanelForm>
  )
}

function Identify({ dashboard, site, request, onDone, empty }: RequestCardProps & { onDone(): void; empty: string }) {
  const say = useTexts()
  const { register } = dashboard
  return (
    <PanelForm
      id="identify"
      submit={say.identify}
      onCancel={onDone}
      check={({ consentId = '' }) => (consentId.trim() === '' ? { consentId: empty } : {})}
      send={async ({ consentId = '' }) => {
        const form = { consentId: consentId.trim() }
        const done = await register.change(site.id, (csrf) => register.api.identify(csrf, site.id, request.id, form))
        if (!done.ok) return done.failure
        onDone()
        return null
      }}
      sentenceFor={sentenceOf(say.changedMeanwhile, say.unknownId)}
    >
      {(mistakes) => (
        <Field
          form={`identify-${request.id}`}
          name="consentId"
          label={say.consentId}
          hint={say.identifyMeans}
          mistake={mistakes.consentId}
          autocomplete="off"
          takesFocus
        />
      )}
    </PanelForm>
  )
}
