/** Pages. Requests: the register of rights of one site, those that wait first, by their due dates. */
import { useSignal } from '@preact/signals'
import type { SiteInfo } from '../../api.ts'
import { registerFile } from '../../register-api.ts'
import { type Filter, filters, passes } from '../../state/clock.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { printPlace } from '../../state/place.ts'
import { siteOf } from '../../state/reading.ts'
import { Problem } from '../problem.tsx'
import { SitePicker } from '../site-picker.tsx'
import { useWords } from '../words.ts'
import { EnterRequest } from './enter-request.tsx'
import { HoldsPanel } from './holds-panel.tsx'
import { RequestCard } from './request-card.tsx'
import { useTexts } from './use-texts.ts'

export function RequestsPage({ dashboard, sites }: { dashboard: Dashboard; sites: readonly SiteInfo[] }) {
  const { format } = useWords()
  const say = useTexts()
  const { register } = dashboard
  const filter = useSignal<Filter>('waiting')
  const isEntering = useSignal(false)
  const view = dashboard.view.value
  const site = siteOf(view, sites)
  const answer = register.answer.value
  const failure = register.failure.value
  const now = dashboard.nowMs()
  const shown = answer?.requests.filter((request) => passes(filter.value, request, now)) ?? []
  const countOf = (name: Filter) => answer?.requests.filter((request) => passes(name, request, now)).length ?? 0
  return (
    <div class="access requests">
      <div class="rates-head">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="span">{say.intro}</p>
      </div>
      <div class="controls">
        <SitePicker sites={sites} current={site} view={view} onGo={({ site }) => dashboard.goTo(printPlace({ page: 'requests' }, site))} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's. */}
        <div class="segments" role="group" aria-label={say.filter}>
          {filters.map((name) => (
            <button
              key={name}
              type="button"
              data-filter={name}
              aria-current={name === filter.value ? 'true' : undefined}
              onClick={() => (filter.value = name)}
            >
              {say.filters[name]} {format.number(countOf(name))}
            </button>
          ))}
        </div>
      </div>
      {failure && <Problem failure={failure} onRetry={() => void dashboard.refresh()} />}
      {answer && site && (
        <>
          {answer.mayAct ? (
            <p class="acts">
              <button
                type="button"
                class="button"
                data-act="enter"
                aria-expanded={isEntering.value}
                onClick={() => (isEntering.value = !isEntering.value)}
              >
                {say.enter}
              </button>
              <a class="button" href={registerFile(site.id)} download={`${site.id}-requests.csv`} data-export="requests.csv">
                {say.export}
              </a>
            </p>
          ) : (
            <p class="note">{say.withheld}</p>
          )}
          {isEntering.value && answer.mayAct && (
            <EnterRequest dashboard={dashboard} site={site} onDone={() => (isEntering.value = false)} />
          )}
          {shown.length === 0 && <p data-none>{say.none}</p>}
          <ul class="requests-list">
            {shown.map((request) => (
              <RequestCard key={request.id} dashboard={dashboard} site={site} request={request} answer={answer} />
            ))}
          </ul>
          {answer.mayAct && <HoldsPanel dashboard={dashboard} site={site} holds={answer.holds} />}
        </>
      )}
    </div>
  )
}
