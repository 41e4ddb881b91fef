/** Pages. Consent cards: the headline. One card per category: rate, whole, rate among deciders, lost displays. */
import type { CategoryCounts } from '@placet/model'
import { useId } from 'preact/hooks'
import { LineSwatch } from '../charts/swatch.tsx'
import { categoryRates, lostByDay, splitOf } from '../state/figures.ts'
import type { Figures } from '../state/reading.ts'
import { categoryName } from './category-name.ts'
import { Generated } from './panel.tsx'
import { Split } from './split.tsx'
import { useWords } from './words.ts'

function LostDisplays({ figures: { answer }, category, lost }: { figures: Figures; category: string; lost: number }) {
  const { t, format } = useWords()
  const onSomeDays = lostByDay(answer.days)
  const sentence =
    answer.totals.shownAtStart === 0
      ? t.notMeasured
      : lost > 0
        ? t.lostDisplays(format.count(lost))
        : onSomeDays > 0
          ? t.lostSomeDays(format.count(onSomeDays))
          : t.noLostDisplays
  return (
    <p class={sentence === t.noLostDisplays ? 'lost' : 'lost is-some'} data-figure={`lost-displays:${category}`} data-value={lost}>
      {sentence}
    </p>
  )
}

export function ConsentCard({ figures, category, place }: { figures: Figures; category: CategoryCounts; place: number }) {
  const { t, format, language } = useWords()
  const { site, answer } = figures
  const { consent, amongDeciders, lostDisplays } = categoryRates(answer.totals, category)
  const { count } = format
  return (
    <article class="card" data-category={category.id}>
      <div class="panel-head">
        <h3>
          <LineSwatch place={place} />
          {categoryName(site, category.id, language)}
        </h3>
        {site.isSample && <Generated />}
      </div>
      <div class="card-figures">
        <p
          class="headline"
          title={t.readings[0]}
          data-figure={`consent-rate:${category.id}`}
          data-part={consent.part}
          data-whole={consent.whole}
        >
          <span class="figure-name">{t.consentRate}</span>
          <strong class="big">{format.rate(consent)}</strong>
          <span class="of">{t.ofShown(count(consent.part), count(consent.whole))}</span>
        </p>
        <p
          class="headline second"
          title={t.readings[1]}
          data-figure={`decider-rate:${category.id}`}
          data-part={amongDeciders.part}
          data-whole={amongDeciders.whole}
        >
          <span class="figure-name">{t.deciderRate}</span>
          <strong class="big">{format.rate(amongDeciders)}</strong>
          <span class="of">{t.ofDecided(count(amongDeciders.part), count(amongDeciders.whole))}</span>
        </p>
      </div>
      <Split split={splitOf(answer.totals, category)} />
      <LostDisplays figures={figures} category={category.id} lost={lostDisplays} />
    </article>
  )
}

export function ConsentCards({ figures }: { figures: Figures }) {
  const { t } = useWords()
  const id = useId()
  return (
    <section aria-labelledby={id} data-panel="consent">
      <h2 class="visually-hidden" id={id}>
        {t.consentRate}
      </h2>
      <div class="cards">
        {figures.answer.categories.map((category, place) => (
          <ConsentCard key={category.id} figures={figures} category={category} place={place} />
        ))}
      </div>
      <details class="how">
        <summary>{t.howToRead}</summary>
        <ul>
          {t.readings.map((reading) => (
            <li key={reading}>{reading}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
