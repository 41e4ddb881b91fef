/** Pages. Period picker: links, so that a view can be opened in a tab or shared; other dates in a small form. UTC days. */
import { useSignal } from '@preact/signals'
import { type Day, isDay } from '../state/day.ts'
import { isSamePeriod, presets, printView, spanOf, type View } from '../state/view.ts'
import { useWords } from './words.ts'

export interface PeriodPickerProps {
  view: View
  today: Day
  onGo(view: View): void
}

function OtherDates({ view, today, onGo }: PeriodPickerProps) {
  const { t } = useWords()
  const mistake = useSignal<string | null>(null)
  const { from, to } = spanOf(view.period, today)
  const onSubmit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const wanted = { from: String(fields.get('from')), to: String(fields.get('to')) }
    if (!isDay(wanted.from) || !isDay(wanted.to)) mistake.value = t.dateMissing
    else if (wanted.from > wanted.to) mistake.value = t.datesReversed
    else {
      mistake.value = null
      onGo({ ...view, period: wanted })
    }
  }
  return (
    <form class="dates" id="other-dates" method="post" noValidate onSubmit={onSubmit}>
      <label>
        {t.from} <input type="date" name="from" defaultValue={from} max={today} aria-describedby="dates-mistake" />
      </label>
      <label>
        {t.to} <input type="date" name="to" defaultValue={to} max={today} aria-describedby="dates-mistake" />
      </label>
      <button type="submit" class="button">
        {t.apply}
      </button>
      <p class="mistake" id="dates-mistake" role="alert">
        {mistake.value}
      </p>
    </form>
  )
}

export function PeriodPicker(props: PeriodPickerProps) {
  const { view } = props
  const { t, format } = useWords()
  const isOther = !('days' in view.period)
  const isOpen = useSignal(isOther)
  return (
    <div class="period">
      <nav class="segments" aria-label={t.period}>
        {presets.map((days) => (
          <a
            key={days}
            href={printView({ ...view, period: { days } })}
            data-control="period"
            data-days={days}
            aria-current={isSamePeriod(view.period, { days }) ? 'true' : undefined}
          >
            {t.lastDays(format.count(days))}
          </a>
        ))}
        <button
          type="button"
          data-control="other-dates"
          aria-expanded={isOpen.value}
          aria-controls="other-dates"
          aria-current={isOther ? 'true' : undefined}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          {t.otherDates}
        </button>
      </nav>
      {isOpen.value ? <OtherDates key={JSON.stringify(view.period)} {...props} /> : <div id="other-dates" hidden />}
    </div>
  )
}
