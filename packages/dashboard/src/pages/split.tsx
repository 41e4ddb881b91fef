/** Pages. Split: one category's whole as a bar, with its parts named and counted below. */
import { FillSwatch } from '../charts/swatch.tsx'
import type { splitOf } from '../state/figures.ts'
import { useWords } from './words.ts'

export function Split({ split }: { split: ReturnType<typeof splitOf> }) {
  const { t, format } = useWords()
  const parts = [
    { key: 'granted', swatch: 'accepted', name: t.granted, n: split.granted },
    { key: 'denied', swatch: 'rejected', name: t.denied, n: split.denied },
    { key: 'no-choice', swatch: 'ignored', name: t.noChoice, n: split.noChoice },
  ] as const
  return (
    <div class="split">
      <div class="split-bar" aria-hidden="true">
        {parts.map(({ key, swatch, n }) => n > 0 && <span key={key} class={`fill-${swatch}`} style={{ flexGrow: String(n) }} />)}
      </div>
      <ul class="legend small">
        {parts.map(({ key, swatch, name, n }) => (
          <li key={key}>
            <FillSwatch of={swatch} />
            {name} <b>{format.number(n)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
