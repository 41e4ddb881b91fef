/** Pages. Day tables: the figures behind the charts, for whoever reads rather than looks. */

import type { Counts } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Line } from '../charts/lines.ts'
import { outcomesOf } from '../state/figures.ts'
import type { Figures } from '../state/reading.ts'
import { Generated } from './panel.tsx'
import { useWords } from './words.ts'

/** A table that opens on demand, and scrolls by itself where it is wider than the page. */
function OpenTable({ title, children }: { title: string; children: ComponentChildren }) {
  const { t } = useWords()
  const isOpen = useSignal(false)
  return (
    <details class="open-table" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>{t.openTable}</summary>
      {isOpen.value && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="scroller" tabIndex={0} aria-label={t.tableOf(title)}>
          <table class="numbers">
            <caption class="visually-hidden">{title}</caption>
            {children}
          </table>
        </section>
      )}
    </details>
  )
}

/** Stays in sight while the table scrolls, and the label of generated figures with it. */
function DayHead({ isSample }: { isSample: boolean }) {
  const { t } = useWords()
  return (
    <th scope="col">
      {t.day} {isSample && <Generated />}
    </th>
  )
}

function DayCell({ day, today }: { day: string; today: string }) {
  const { t, format } = useWords()
  return (
    <th scope="row">
      {format.weekday(day)}
      {day === today && <span class="fine"> ({t.today})</span>}
    </th>
  )
}

export interface RateTableProps {
  figures: Figures
  lines: readonly Line[]
  names: readonly string[]
  today: string
}

export function RateTable({ figures, lines, names, today }: RateTableProps) {
  const { t, format } = useWords()
  return (
    <OpenTable title={t.rateChart.title}>
      <thead>
        <tr>
          <DayHead isSample={figures.site.isSample} />
          <th scope="col">{t.outcomes.shown.name}</th>
          {names.map((name, i) => (
            <th scope="col" key={lines[i]?.category}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.answer.days.map((day, place) => (
          <tr key={day.day} data-day={day.day}>
            <DayCell day={day.day} today={today} />
            <td>
              {format.number(day.shownAtStart)}
              {outcomesOf(day).lost > 0 && <span class="fine">{t.rateChart.lostOfDay(format.count(outcomesOf(day).lost))}</span>}
            </td>
            {lines.map(({ category, rates }) => {
              const consent = rates[place]?.consent
              return (
                <td key={category} data-category={category} data-part={consent?.part} data-whole={consent?.whole}>
                  {consent && format.rate(consent)}{' '}
                  <span class="fine">{consent && t.outcomes.of(format.number(consent.part), format.number(consent.whole))}</span>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </OpenTable>
  )
}

/** Every count of a day, in the order of the columns. */
function cellsOf(counts: Counts): [hook: string, n: number][] {
  return [
    ['shown', counts.shownAtStart],
    ['decided', counts.decided],
    ['accepted', counts.accepted],
    ['saved', counts.saved],
    ['rejected', counts.rejected],
    ['closed', counts.closed],
    ['ignored', outcomesOf(counts).ignored.part],
    ['withdrawn', counts.withdrawn],
    ['changed', counts.changed],
    ['by-script', counts.byScript],
    ['shown-again', counts.shownAgain],
  ]
}

export function CountTable({ figures, today }: { figures: Figures; today: string }) {
  const { t, format } = useWords()
  const { outcomes: o, apart: a } = t
  const heads = [o.shown, o.decided, o.accepted, o.saved, o.rejected, o.closed, o.ignored, a.withdrawn, a.changed, a.byScript, a.shownAgain]
  return (
    <OpenTable title={t.dayChart.title}>
      <thead>
        <tr>
          <DayHead isSample={figures.site.isSample} />
          {heads.map(({ name, means }) => (
            <th scope="col" key={name} title={means}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.answer.days.map((day) => (
          <tr key={day.day} data-day={day.day}>
            <DayCell day={day.day} today={today} />
            {cellsOf(day).map(([hook, n]) => (
              <td key={hook} data-count={hook} data-value={n}>
                {format.number(n)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </OpenTable>
  )
}
