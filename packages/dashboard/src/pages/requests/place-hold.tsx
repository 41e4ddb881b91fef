/** Pages. Place hold: the records of a subject are kept for a claim, with a reason for the register and a sentence for the subject. */
import type { SiteInfo } from '../../api.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { PanelForm } from '../access/panel-form.tsx'
import { Field } from '../field.tsx'
import { LongField } from '../long-field.tsx'
import { useWords } from '../words.ts'
import { useTexts } from './use-texts.ts'

const LONGEST_REASON = 2_000
const LONGEST_SENTENCE = 1_000

export interface PlaceHoldProps {
  dashboard: Dashboard
  site: SiteInfo
  /** Whose records, where the request came with a consent id; without one, the consent id is asked for. */
  request?: { id: string; language: string }
  onDone(): void
}

export function PlaceHold({ dashboard: { register }, site, request, onDone }: PlaceHoldProps) {
  const { t } = useWords()
  const say = useTexts()
  const form = request ? `hold-${request.id}` : 'hold'
  return (
    <PanelForm
      id="hold"
      submit={say.hold.place}
      onCancel={onDone}
      check={(typed) => Object.fromEntries(Object.keys(typed).flatMap((name) => (typed[name]?.trim() ? [] : [[name, t.fields.empty]])))}
      send={async ({ consentId = '', reason = '', told = '' }) => {
        const whose = request ? { requestId: request.id } : { consentId: consentId.trim() }
        const done = await register.change(site.id, (csrf) => register.api.placeHold(csrf, site.id, { ...whose, reason, told }))
        if (!done.ok) return done.failure
        onDone()
        return null
      }}
      sentenceFor={({ field }) =>
        field === 'consentId' || field === 'requestId'
          ? say.unknownId
          : field === undefined || field === null
            ? undefined
            : t.fields.refused
      }
    >
      {(mistakes) => (
        <>
          {!request && (
            <Field
              form={form}
              name="consentId"
              label={say.consentId}
              hint={say.hold.consentIdMeans}
              mistake={mistakes.consentId}
              autocomplete="off"
              takesFocus
            />
          )}
          <LongField
            form={form}
            name="reason"
            label={say.hold.reason}
            hint={say.hold.reasonMeans}
            mistake={mistakes.reason}
            lines={3}
            maxLength={LONGEST_REASON}
            takesFocus={request !== undefined}
          />
          <LongField
            form={form}
            name="told"
            label={say.hold.told}
            hint={say.hold.toldMeans}
            mistake={mistakes.told}
            lines={3}
            maxLength={LONGEST_SENTENCE}
            {...(request && { lang: request.language })}
          />
        </>
      )}
    </PanelForm>
  )
}
