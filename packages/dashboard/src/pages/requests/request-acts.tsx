/** Pages. Acts on a request: answer, in whole or in part, refuse, extend with a reason, say whose it is by the consent id alone, hold its records. One form at a time. */
import { addMonths, type HandleWire } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { Failure } from '../../ask.ts'
import { clockOf } from '../../state/clock.ts'
import { lettersOf } from '../../state/letter.ts'
import { PanelForm } from '../access/panel-form.tsx'
import { Field } from '../field.tsx'
import { LongField } from '../long-field.tsx'
import { useWords } from '../words.ts'
import { PlaceHold } from './place-hold.tsx'
import type { RequestCardProps } from './request-card.tsx'
import { useTexts } from './use-texts.ts'

type Act = HandleWire['action'] | 'identify' | 'hold'

const LONGEST_TEXT = 5_000

export function RequestActs(props: RequestCardProps) {
  const { dashboard, request } = props
  const { t } = useWords()
  const say = useTexts()
  const act = useSignal<Act | null>(null)
  const isOver = clockOf(request, dashboard.nowMs())?.isLate === true
  const names: [Act, string][] = [
    ['answer', say.doAnswer],
    ['answer-in-part', say.doAnswerPart],
    ['refuse', say.doRefuse],
    ...(request.state === 'open' && !isOver ? [['extend', say.doExtend] as [Act, string]] : []),
    request.hasConsentId ? ['hold', say.hold.begin] : ['identify', say.doIdentify],
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
            aria-label={`${text}, ${say.rights[request.right]}`}
            onClick={() => (act.value = wanted === name ? null : name)}
          >
            {text}
          </button>
        ))}
      </p>
      {request.state === 'open' && isOver && <p class="fine">{say.extendOver}</p>}
      {wanted === 'identify' && <Identify {...props} onDone={close} empty={t.fields.empty} />}
      {wanted === 'hold' && <PlaceHold {...props} onDone={close} />}
      {wanted !== null && wanted !== 'identify' && wanted !== 'hold' && <Handle key={wanted} {...props} action={wanted} onDone={close} />}
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
  const { begun, reason } = lettersOf(action, request, answer, action === 'extend' ? later : dashboard.nowMs())
  const means = {
    answer: say.answerMeans,
    'answer-in-part': say.answerPartMeans,
    refuse: say.refuseMeans,
    extend: say.extendMeans(laterDay),
  }
  const submit = {
    answer: say.answerAndClose,
    'answer-in-part': say.answerPartAndClose,
    refuse: say.refuseAndClose,
    extend: say.extendUntil(laterDay),
  }
  /** Words that name no reason yet are none (GDPR Art. 12(3) and (4)). */
  const faultOf = (text: string, before: string, isReason: boolean) =>
    text.trim() === '' ? t.fields.empty : isReason && text.trim() === before.trim() ? say.reasonMissing : undefined
  return (
    <PanelForm
      id={action}
      submit={submit[action]}
      onCancel={onDone}
      check={(typed) => {
        const text = faultOf(typed.text ?? '', begun, action === 'refuse' || action === 'extend')
        const why = reason === undefined ? undefined : faultOf(typed.reason ?? '', reason, true)
        return { ...(text && { text }), ...(why && { reason: why }) }
      }}
      send={async (typed) => {
        const wish = { action, text: typed.text ?? '', ...(reason !== undefined && { reason: typed.reason ?? '' }) }
        const done = await register.change(site.id, (csrf) => register.api.handle(csrf, site.id, request.id, wish))
        if (!done.ok) return done.failure
        onDone()
        return null
      }}
      sentenceFor={sentenceOf(say.changedMeanwhile, t.fields.refused)}
    >
      {(mistakes) => (
        <>
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
          {reason !== undefined && (
            <LongField
              form={form}
              name="reason"
              label={say.partReason}
              hint={say.partReasonMeans}
              mistake={mistakes.reason}
              value={reason}
              lines={8}
              maxLength={LONGEST_TEXT}
              lang={request.language}
            />
          )}
        </>
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
