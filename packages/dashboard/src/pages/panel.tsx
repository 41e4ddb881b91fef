/** Pages. Panel: a titled part of the rates page. Over generated figures it says so, wherever it is cut out or scrolled to. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useWords } from './words.ts'

/** The label that generated figures never stand without. */
export function Generated() {
  const { t } = useWords()
  return (
    <span class="generated" data-generated>
      {t.generated}
    </span>
  )
}

export interface PanelProps {
  hook: string
  title: string
  means?: string
  isSample: boolean
  children: ComponentChildren
}

export function Panel({ hook, title, means, isSample, children }: PanelProps) {
  const id = useId()
  return (
    <section class="panel" data-panel={hook} aria-labelledby={id}>
      <div class="panel-head">
        <h2 id={id}>{title}</h2>
        {isSample && <Generated />}
      </div>
      {means && <p class="fine">{means}</p>}
      {children}
    </section>
  )
}
