/** Pages. Empty: nothing was counted; what to do about it. */
import type { SiteInfo } from '../api.ts'
import { daysBetween } from '../state/day.ts'
import type { Figures } from '../state/reading.ts'
import { printView, type View } from '../state/view.ts'
import { useWords } from './words.ts'

export function Empty({ figures, view, sites }: { figures: Figures; view: View; sites: readonly SiteInfo[] }) {
  const { t } = useWords()
  const sample = sites.find((site) => site.isSample && site.id !== figures.site.id)
  const isShort = daysBetween(figures.span.from, figures.span.to) < 90
  return (
    <section class="panel empty" data-empty>
      <svg width="96" height="64" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
        <rect class="fill-ignored" x="1" y="1" width="94" height="62" rx="10" />
        <path
          class="stroke-muted"
          d="M14 46h68M14 46c12 0 14-20 26-20s14 10 22 10 10-18 20-18"
          fill="none"
          stroke-width="2.5"
          stroke-dasharray="3 5"
        />
      </svg>
      <h2>{t.empty.title}</h2>
      <p>{t.empty.intro}</p>
      <ol>
        {t.empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="empty-links">
        {isShort && (
          <a class="button" href={printView({ site: figures.site.id, period: { days: 90 } })}>
            {t.empty.longer}
          </a>
        )}
        {sample && (
          <a class="button" href={printView({ ...view, site: sample.id })}>
            {t.empty.seeSample}
          </a>
        )}
      </p>
    </section>
  )
}
