/** Pages. Enter request: what came by letter, telephone or mail gets its clock too. */
import { type Right, rights } from '@placet/model'
import type { SiteInfo } from '../../api.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { isDay } from '../../state/day.ts'
import { PanelForm } from '../access/panel-form.tsx'
import { Field } from '../field.tsx'
import { LongField } from '../long-field.tsx'
import { useWords } from '../words.ts'
import { useTexts } from './use-texts.ts'

const LONGEST_MESSAGE = 2_000

/** As the collector checks it. */
const isAddress = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text)

export function EnterRequest({ dashboard, site, onDone }: { dashboard: Dashboard; site: SiteInfo; onDone(): void }) {
  const { t, format } = useWords()
  const say = useTexts()
  const { register } = dashboard
  const today = dashboard.today()
  return (
    <section class="panel" data-panel="enter-request">
      <h2>{say.enter}</h2>
      <p class="fine">{say.enterMeans}</p>
      <PanelForm
        id="enter-request"
        submit={say.enter}
        onCancel={onDone}
        check={({ receivedOn = '', reply = '' }) => ({
          ...((!isDay(receivedOn) || receivedOn > today) && { receivedOn: say.wrongDay }),
          ...(reply.trim() !== '' && !isAddress(reply.trim()) && { reply: say.wrongReply }),
        })}
        send={async ({ right = '', language = '', receivedOn = '', message = '', reply = '', consentId = '' }) => {
          const form = {
            right: right as Right,
            message,
            reply: reply.trim() || null,
            language,
            receivedOn,
            ...(consentId.trim() && { consentId: consentId.trim() }),
          }
          const done = await register.change(site.id, (csrf) => register.api.enter(csrf, site.id, form))
          if (!done.ok) return done.failure
          onDone()
          return null
        }}
        sentenceFor={({ field }) =>
          field === 'consentId' ? say.unknownId : field === 'receivedOn' ? say.wrongDay : field ? t.fields.refused : undefined
        }
      >
        {(mistakes) => (
          <>
            <div class="field">
              <label for="field-enter-right">{say.right}</label>
              <select id="field-enter-right" name="right">
                {rights.map((right) => (
                  <option key={right} value={right}>
                    {say.rights[right]}
                  </option>
                ))}
              </select>
            </div>
            <Field
              form="enter"
              name="receivedOn"
              label={say.receivedOn}
              hint={say.receivedOnHint}
              mistake={mistakes.receivedOn}
              autocomplete="off"
              isDay
              value={today}
            />
            <div class="field">
              <label for="field-enter-language">{say.language}</label>
              <select id="field-enter-language" name="language">
                {site.languages.map((language) => (
                  <option key={language} value={language}>
                    {format.language(language)}
                  </option>
                ))}
              </select>
            </div>
            <LongField
              form="enter"
              name="message"
              label={say.message}
              hint={say.messageHint}
              mistake={mistakes.message}
              lines={4}
              maxLength={LONGEST_MESSAGE}
            />
            <Field form="enter" name="reply" label={say.reply} hint={say.replyHint} mistake={mistakes.reply} autocomplete="off" />
            <Field
              form="enter"
              name="consentId"
              label={say.consentId}
              hint={say.consentIdHint}
              mistake={mistakes.consentId}
              autocomplete="off"
            />
          </>
        )}
      </PanelForm>
    </section>
  )
}
