/** Pages. Apart: what is counted but part of no rate. */
import type { Figures } from '../state/reading.ts'
import { FigureRow } from './outcomes.tsx'
import { Panel } from './panel.tsx'
import { useWords } from './words.ts'

export function Apart({ figures }: { figures: Figures }) {
  const { t } = useWords()
  const { shownAgain, changed, withdrawn, byScript } = figures.answer.totals
  return (
    <Panel hook="apart" title={t.apart.title} means={t.apart.intro} isSample={figures.site.isSample}>
      <dl class="figures">
        <FigureRow hook="withdrawn" text={t.apart.withdrawn} value={withdrawn} />
        <FigureRow hook="changed" text={t.apart.changed} value={changed} />
        <FigureRow hook="by-script" text={t.apart.byScript} value={byScript} />
        <FigureRow hook="shown-again" text={t.apart.shownAgain} value={shownAgain} />
      </dl>
    </Panel>
  )
}
