/** Pages. Shown once: a secret that the collector will not say again. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../words.ts'

export interface ShownOnceProps {
  title: string
  lines: readonly string[]
  means?: string
  onDone(): void
}

export function ShownOnce({ title, lines, means, onDone }: ShownOnceProps) {
  const { t } = useWords()
  const isCopied = useSignal(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const copy = () =>
    navigator.clipboard
      ?.writeText(lines.join('\n'))
      .then(() => (isCopied.value = true))
      .catch(() => {})
  return (
    <section class="panel once" data-once>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>
        <strong>{t.access.shownOnce}</strong>
      </p>
      <p class="secret" data-secret>
        {lines.join('\n')}
      </p>
      {means && <p class="fine">{means}</p>}
      <p class="acts">
        <button type="button" class="button" onClick={() => void copy()}>
          {isCopied.value ? t.access.copied : t.access.copy}
        </button>
        <button type="button" class="button primary" data-act="done" onClick={onDone}>
          {t.access.done}
        </button>
      </p>
    </section>
  )
}
