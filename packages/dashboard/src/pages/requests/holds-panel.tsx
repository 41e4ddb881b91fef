/** Pages. Legal holds: whose records are kept for a claim, by the reason alone; those that hold first. */
import type { HoldWire } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { SiteInfo } from '../../api.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { Act } from '../access/act.tsx'
import { useWords } from '../words.ts'
import { PlaceHold } from './place-hold.tsx'
import { useTexts } from './use-texts.ts'

interface HoldsPanelProps {
  dashboard: Dashboard
  site: SiteInfo
  holds: readonly HoldWire[]
}

export function HoldsPanel({ dashboard, site, holds }: HoldsPanelProps) {
  const say = useTexts()
  const isPlacing = useSignal(false)
  return (
    <section class="panel" data-panel="holds" aria-labelledby="holds">
      <h2 id="holds">{say.hold.title}</h2>
      <p class="fine">{say.hold.means}</p>
      <p class="acts">
        <button
          type="button"
          class="button"
          data-act="place-hold"
          aria-expanded={isPlacing.value}
          onClick={() => (isPlacing.value = !isPlacing.value)}
        >
          {say.hold.begin}
        </button>
      </p>
      {isPlacing.value && <PlaceHold dashboard={dashboard} site={site} onDone={() => (isPlacing.value = false)} />}
      {holds.length > 0 && (
        <ul class="rows">
          {holds.map((hold) => (
            <Hold key={hold.id} dashboard={dashboard} site={site} hold={hold} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Hold({ dashboard: { register }, site, hold }: { dashboard: Dashboard; site: SiteInfo; hold: HoldWire }) {
  const { format } = useWords()
  const say = useTexts()
  const { id, reason, told, placedBy, placedAt, endedBy, endedAt, erasureAskedAt } = hold
  const day = (iso: string) => format.day(iso.slice(0, 10))
  const facts = [
    `${say.hold.since(day(placedAt))} ${say.by(placedBy)}`,
    ...(endedAt === null ? [] : [`${say.hold.ended(day(endedAt))} ${say.by(endedBy ?? '')}`]),
    ...(erasureAskedAt === null ? [] : [say.hold.asked(day(erasureAskedAt))]),
  ]
  return (
    <li class="row" data-hold={id}>
      <div>
        <strong dir="auto">{reason}</strong>
        <p class="fine" dir="auto">
          {told}
        </p>
        <p class="fine">{facts.join(' · ')}</p>
      </div>
      {endedAt === null && (
        <Act
          hook="end-hold"
          text={erasureAskedAt === null ? say.hold.end : say.hold.endAndErase}
          about={reason}
          run={() => register.change(site.id, (csrf) => register.api.endHold(csrf, site.id, id))}
          sentenceFor={({ status }) => (status === 409 ? say.changedMeanwhile : undefined)}
        />
      )}
    </li>
  )
}
