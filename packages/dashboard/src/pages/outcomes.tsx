/** Pages. Outcomes: what became of the notices shown. Every share beside its whole. */
import type { Rate } from '@placet/model'
import type { ComponentChildren } from 'preact'
import { FillSwatch } from '../charts/swatch.tsx'
import { lostByDay, outcomesOf } from '../state/figures.ts'
import type { Figures } from '../state/reading.ts'
import type { FigureText } from '../texts/texts.ts'
import { Panel } from './panel.tsx'
import { useWords } from './words.ts'

export interface FigureRowProps {
  hook: string
  text: FigureText
  value: number
  rate?: Rate
  swatch?: ComponentChildren
  isNested?: boolean
}

/** A counted figure: name, what it means in one line, the count, and its share where it is part of something. */
export function FigureRow({ hook, text, value, rate, swatch, isNested = false }: FigureRowProps) {
  const { t, format } = useWords()
  return (
    <div class={isNested ? 'figure-row nested' : 'figure-row'}>
      <dt>
        <span class="figure-name">
          {swatch}
          {text.name}
        </span>
        <span class="fine">{text.means}</span>
      </dt>
      <dd data-figure={hook} data-value={value} data-part={rate?.part} data-whole={rate?.whole}>
        <strong>{format.number(value)}</strong>
        {rate && <span class="fine">{t.outcomes.share(format.rate(rate), format.number(rate.whole))}</span>}
      </dd>
    </div>
  )
}

export function Outcomes({ figures }: { figures: Figures }) {
  const { t } = useWords()
  const found = outcomesOf(figures.answer.totals)
  const row = (hook: keyof typeof t.outcomes & ('decided' | 'accepted' | 'rejected' | 'saved' | 'closed' | 'ignored')) => ({
    hook,
    text: t.outcomes[hook],
    value: found[hook].part,
    rate: found[hook],
  })
  return (
    <Panel hook="outcomes" title={t.outcomes.title} isSample={figures.site.isSample}>
      <dl class="figures">
        <FigureRow hook="shown" text={t.outcomes.shown} value={found.shown} />
        <FigureRow {...row('decided')} />
        <FigureRow {...row('accepted')} swatch={<FillSwatch of="accepted" />} isNested />
        <FigureRow {...row('saved')} swatch={<FillSwatch of="saved" />} isNested />
        <FigureRow {...row('rejected')} swatch={<FillSwatch of="rejected" />} isNested />
        <FigureRow {...row('closed')} swatch={<FillSwatch of="closed" />} />
        <FigureRow {...row('ignored')} swatch={<FillSwatch of="ignored" />} />
        <FigureRow hook="lost-displays" text={t.outcomes.lost} value={lostByDay(figures.answer.days)} />
      </dl>
    </Panel>
  )
}
