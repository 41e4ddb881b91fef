/** Pages. Day panel: shown, decided, accepted, rejected, saved and closed, day by day. */
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { dayOptions } from '../charts/day-options.ts'
import { Plot } from '../charts/plot.tsx'
import { stackOf } from '../charts/stack.ts'
import { FillSwatch } from '../charts/swatch.tsx'
import { outcomesOf } from '../state/figures.ts'
import type { Figures } from '../state/reading.ts'
import { CountTable } from './day-tables.tsx'
import { Panel } from './panel.tsx'
import { useWords } from './words.ts'

export function DayPanel({ figures, today }: { figures: Figures; today: string }) {
  const { t, format } = useWords()
  const { answer, site } = figures
  const hovered = useSignal<number | null>(null)
  const { data, optionsFor } = useMemo(() => {
    const shown = answer.days.map(({ shownAtStart }) => shownAtStart)
    return {
      data: [answer.days.map((_, place) => place), ...stackOf(answer.days).reverse(), shown] as [number[], ...(number | null)[][]],
      optionsFor: dayOptions(
        answer.days.map(({ day }) => format.shortDay(day)),
        format,
      ),
    }
  }, [answer, format])
  const day = hovered.value === null ? undefined : answer.days[hovered.value]
  const { shown, decided, accepted, saved, rejected, closed, ignored } = outcomesOf(day ?? answer.totals)
  const legend = [
    { layer: 'accepted', n: accepted.part },
    { layer: 'saved', n: saved.part },
    { layer: 'rejected', n: rejected.part },
    { layer: 'closed', n: closed.part },
    { layer: 'ignored', n: ignored.part },
  ] as const
  const { count } = format
  const alt = t.dayChart.alt(
    format.day(answer.from),
    format.day(answer.to),
    count(answer.totals.shownAtStart),
    count(answer.totals.decided),
  )
  return (
    <Panel hook="day-chart" title={t.dayChart.title} means={t.dayChart.means} isSample={site.isSample}>
      <p class="reading">
        {day ? format.weekday(day.day) : t.wholePeriod} · {t.outcomes.shown.name} <b>{format.number(shown)}</b> · {t.outcomes.decided.name}{' '}
        <b>{format.number(decided.part)}</b>
      </p>
      <ul class="legend">
        {legend.map(({ layer, n }) => (
          <li key={layer}>
            <FillSwatch of={layer} />
            {t.outcomes[layer].name} <b>{format.number(n)}</b>
          </li>
        ))}
      </ul>
      <Plot label={site.isSample ? `${alt} ${t.generated}.` : alt} data={data} optionsFor={optionsFor} hovered={hovered} />
      <CountTable figures={figures} today={today} />
    </Panel>
  )
}
