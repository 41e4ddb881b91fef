/** Pages. Evidence: one record, and a replay of what its subject was shown. */
import type { ShownAnswer } from '@placet/model'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Failure, SiteInfo } from '../api.ts'
import type { Dashboard } from '../state/dashboard.ts'
import { printPlace } from '../state/place.ts'
import { siteOf } from '../state/reading.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import { Problem } from './problem.tsx'
import { RecordFacts } from './record-facts.tsx'
import { ReplayFrame } from './replay-frame.tsx'
import { SitePicker } from './site-picker.tsx'
import { useWords } from './words.ts'

export function EvidencePage({ dashboard, sites }: { dashboard: Dashboard; sites: readonly SiteInfo[] }) {
  const { language } = useWords()
  const t = evidenceTexts[language]
  const view = dashboard.view.value
  const { record } = dashboard.place.value
  const site = siteOf(view, sites)
  const found = useSignal<ShownAnswer | null>(null)
  const failure = useSignal<Failure | null>(null)

  useEffect(() => {
    found.value = null
    failure.value = null
    if (!site || !record) return
    let isCurrent = true
    void dashboard.api.shown(site.id, record).then((answer) => {
      if (!isCurrent) return
      if (answer.ok) found.value = answer.value
      else if (answer.failure.status === 401) dashboard.session.ended()
      else failure.value = answer.failure
    })
    return () => {
      isCurrent = false
    }
  }, [site?.id, record])

  const look = (event: SubmitEvent) => {
    event.preventDefault()
    const wanted = String(new FormData(event.currentTarget as HTMLFormElement).get('record')).trim()
    dashboard.goTo(printPlace({ page: 'evidence', record: wanted }, site?.id ?? null))
  }

  return (
    <div class="rates evidence">
      <div class="rates-head">
        <h1 tabIndex={-1}>{t.title}</h1>
        <p class="span">{t.intro}</p>
      </div>
      <div class="controls">
        <SitePicker sites={sites} current={site} view={view} onGo={({ site }) => dashboard.goTo(printPlace({ page: 'evidence' }, site))} />
        <form class="look-up" data-form="record" onSubmit={look}>
          <label>
            <span>{t.recordId}</span>
            <input name="record" defaultValue={record} key={record} autocomplete="off" spellcheck={false} required />
          </label>
          <button type="submit" class="button primary">
            {t.show}
          </button>
        </form>
      </div>
      {!record && <p class="note">{t.whereId}</p>}
      {failure.value && <Problem failure={failure.value} sentence={failure.value.code === 'RECORD_UNKNOWN' ? t.wrongId : undefined} />}
      {found.value && site && <RecordFacts shown={found.value} site={site} />}
      {found.value && site && <ReplayFrame key={found.value.record.recordId} shown={found.value} site={site} />}
    </div>
  )
}
