/** Pages. Rates: which site, which days, and what visitors chose. */
import type { SiteInfo } from '../api.ts'
import type { Dashboard } from '../state/dashboard.ts'
import { daysBetween } from '../state/day.ts'
import { isEmpty } from '../state/figures.ts'
import type { Figures } from '../state/reading.ts'
import { siteOf } from '../state/reading.ts'
import { printView, spanOf, type View } from '../state/view.ts'
import { Apart } from './apart.tsx'
import { Breakdowns } from './breakdown.tsx'
import { ConsentCards } from './consent-cards.tsx'
import { DayPanel } from './day-panel.tsx'
import { Empty } from './empty.tsx'
import { Exports } from './exports.tsx'
import { Outcomes } from './outcomes.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { Problem } from './problem.tsx'
import { RatePanel } from './rate-panel.tsx'
import { SitePicker } from './site-picker.tsx'
import { useWords } from './words.ts'

function SampleNotes({ figures, view }: { figures: Figures; view: View }) {
  const { t } = useWords()
  const meant = figures.insteadOf
  if (!figures.site.isSample) return null
  return (
    <div class="note" data-note="generated">
      <p>
        <strong>{t.generatedMeans}</strong>
      </p>
      {meant && (
        <p>
          {t.insteadOf(meant.name)} <a href={printView({ ...view, site: meant.id })}>{t.seeSite(meant.name)}</a>
        </p>
      )}
    </div>
  )
}

/** Leaving something out of a rate is said, with the way to see the other figures. */
function BurstsNote({ figures, view }: { figures: Figures; view: View }) {
  const { t, format } = useWords()
  const { decided, shownAtStart, areCounted } = figures.answer.bursts
  if (decided + shownAtStart === 0) return null
  const { bursts: _, ...without } = view
  return (
    <div class="note" data-note="bursts" data-decided={decided} data-shown={shownAtStart}>
      <p>
        {(areCounted ? t.bursts.counted : t.bursts.leftOut)(format.count(decided), format.count(shownAtStart))} {t.bursts.means}{' '}
        <a href={printView(areCounted ? without : { ...view, bursts: 'counted' })}>{areCounted ? t.bursts.leaveOut : t.bursts.count}</a>
      </p>
    </div>
  )
}

function Body({ figures, view, sites, today }: { figures: Figures; view: View; sites: readonly SiteInfo[]; today: string }) {
  if (isEmpty(figures.answer.totals)) return <Empty figures={figures} view={view} sites={sites} />
  return (
    <>
      <ConsentCards figures={figures} />
      <RatePanel figures={figures} today={today} />
      <div class="columns">
        <DayPanel figures={figures} today={today} />
        <Outcomes figures={figures} />
      </div>
      <Breakdowns figures={figures} />
      <div class="columns even">
        <Apart figures={figures} />
        <Exports figures={figures} />
      </div>
    </>
  )
}

export function RatesPage({ dashboard, sites }: { dashboard: Dashboard; sites: readonly SiteInfo[] }) {
  const { t, format } = useWords()
  const { reading, view: viewSignal } = dashboard
  const view = viewSignal.value
  const figures = reading.figures.value
  const failure = reading.failure.value
  const isBusy = reading.isBusy.value
  const today = dashboard.today()
  const span = figures?.span ?? spanOf(view.period, today)
  const days = daysBetween(span.from, span.to)
  return (
    <div class="rates" aria-busy={isBusy}>
      <div class="rates-head">
        <h1 tabIndex={-1}>{t.title}</h1>
        <p class="span" data-from={span.from} data-to={span.to}>
          <strong>{t.spanNamed(format.day(span.from), format.day(span.to), format.count(days))}</strong>, {t.utc}
        </p>
      </div>
      <div class="controls">
        <SitePicker sites={sites} current={figures?.site ?? siteOf(view, sites)} view={view} onGo={dashboard.go} />
        <PeriodPicker view={view} today={today} onGo={dashboard.go} />
        <div class="freshness">
          <p class="fine" role="status" data-status={isBusy ? 'busy' : figures ? 'read' : 'none'}>
            {isBusy ? t.loading : figures ? t.readAt(format.time(figures.readAtMs)) : ''}
          </p>
          <button type="button" class="button" data-control="refresh" onClick={() => void dashboard.refresh()}>
            {t.refresh}
          </button>
        </div>
      </div>
      {failure && <Problem failure={failure} onRetry={() => void dashboard.refresh()} />}
      {sites.length === 0 && <p class="note">{t.empty.noSite}</p>}
      {figures && <SampleNotes figures={figures} view={view} />}
      {figures && <BurstsNote figures={figures} view={view} />}
      {figures && <Body figures={figures} view={view} sites={sites} today={today} />}
    </div>
  )
}
