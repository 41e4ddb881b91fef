/** Pages. Rate panel: consent rate of each category over time. The legend reads the day under the pointer, else the whole period. */
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { extremesOf, gapsIn, type Line, linesOf, lostIn } from '../charts/lines.ts'
import { Plot } from '../charts/plot.tsx'
import { rateOptions } from '../charts/rate-options.ts'
import { LineSwatch } from '../charts/swatch.tsx'
import { categoryRates } from '../state/figures.ts'
import type { Words } from '../state/language.ts'
import type { Figures } from '../state/reading.ts'
import { categoryName } from './category-name.ts'
import { RateTable } from './day-tables.tsx'
import { Panel } from './panel.tsx'
import { useWords } from './words.ts'

/** The chart in sentences: what each line does between its lowest and its highest day. */
export function rateAlt({ answer, site }: Figures, lines: readonly Line[], { t, format, language }: Words): string {
  const sentences = lines.map(({ category, values }) => {
    const name = categoryName(site, category, language)
    const found = extremesOf(values)
    if (!found) return t.rateChart.noLine(name)
    const at = (place: number) => [format.percent(values[place] ?? 0), format.shortDay(answer.days[place]?.day ?? answer.from)] as const
    return t.rateChart.line(name, ...at(found.low), ...at(found.high))
  })
  const sample = site.isSample ? [`${t.generated}.`] : []
  return [t.rateChart.alt(format.day(answer.from), format.day(answer.to)), ...sentences, ...sample].join(' ')
}

export function RatePanel({ figures, today }: { figures: Figures; today: string }) {
  const words = useWords()
  const { t, format, language } = words
  const { answer, site } = figures
  const hovered = useSignal<number | null>(null)
  const { lines, data, label, optionsFor, names } = useMemo(() => {
    const lines = linesOf(answer)
    const names = lines.map(({ category }) => categoryName(site, category, language))
    return {
      lines,
      names,
      data: [answer.days.map((_, place) => place), ...lines.map(({ values }) => values)] as [number[], ...(number | null)[][]],
      label: rateAlt(figures, lines, words),
      optionsFor: rateOptions({
        lines,
        names,
        days: answer.days.map(({ day }) => format.shortDay(day)),
        lost: lostIn(answer.days),
        format,
      }),
    }
  }, [figures, words])
  const day = hovered.value === null ? undefined : answer.days[hovered.value]
  const gaps = gapsIn(answer.days)
  const lostDays = lostIn(answer.days).length
  return (
    <Panel hook="rate-chart" title={t.rateChart.title} means={t.rateChart.means} isSample={site.isSample}>
      <p class="reading">{day ? format.weekday(day.day) : t.wholePeriod}</p>
      <ul class="legend">
        {lines.map(({ category }, place) => {
          const counts = (day ?? answer).categories.find(({ id }) => id === category) ?? { id: category, granted: 0, denied: 0 }
          const { consent } = categoryRates(day ?? answer.totals, counts)
          return (
            <li key={category}>
              <LineSwatch place={place} />
              {names[place]} <b>{format.rate(consent)}</b>{' '}
              <span class="fine">{t.outcomes.of(format.number(consent.part), format.number(consent.whole))}</span>
            </li>
          )
        })}
      </ul>
      <Plot label={label} data={data} optionsFor={optionsFor} hovered={hovered} />
      {gaps > 0 && <p class="fine">{t.rateChart.gaps(format.count(gaps))}</p>}
      {lostDays > 0 && <p class="fine">{t.rateChart.lost(format.count(lostDays))}</p>}
      {answer.to >= today && answer.from <= today && <p class="fine">{t.notOver(format.shortDay(today))}</p>}
      <RateTable figures={figures} lines={lines} names={names} today={today} />
    </Panel>
  )
}
