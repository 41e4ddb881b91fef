/** Benchmark. Picture: the medians as bars, an SVG that reads on light and dark ground. */
import { type Measured, median, sentenceOf } from './print.ts'
import type { Figures } from './visit.ts'

const LINE = 24
const LEFT = 170
const WIDE = 560
const GAP = 46

const panels: { title: string; key: keyof Figures; beside?: keyof Figures; unit: string }[] = [
  { title: 'First visit, bytes', key: 'bytes', unit: 'B' },
  { title: 'Notice visible after the page’s own first paint', key: 'noticeMs', beside: 'fcpMs', unit: 'ms' },
  { title: 'Scripting of a first visit', key: 'scriptMs', beside: 'scriptMs', unit: 'ms' },
  { title: 'Return visit, bytes', key: 'returnBytes', unit: 'B' },
]

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The picture of one run. */
export function pictureOf(measured: Measured): string {
  const { alone, rows } = measured
  const parts: string[] = []
  let y = 30
  for (const { title, key, beside, unit } of panels) {
    const minus = beside ? (median(alone, beside) ?? 0) : 0
    const values = rows.map(({ name, runs }) => ({ name, value: Math.max(0, (median(runs, key) ?? 0) - minus) }))
    const most = Math.max(...values.map(({ value }) => value), 1)
    parts.push(`<text x="20" y="${y}" class="title">${escaped(title)}</text>`)
    y += 12
    for (const { name, value } of values) {
      const width = Math.max(2, Math.round((value / most) * WIDE))
      parts.push(
        `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end">${escaped(name)}</text>` +
          `<rect x="${LEFT}" y="${y + 3}" width="${width}" height="16" rx="3" class="${name.startsWith('Placet') ? 'ours' : 'peer'}"/>` +
          `<text x="${LEFT + width + 8}" y="${y + 15}">${escaped(`${Math.round(value).toLocaleString('en')} ${unit}`)}</text>`,
      )
      y += LINE
    }
    y += GAP
  }
  const width = LEFT + WIDE + 110
  const height = y - 10
  const style =
    'text{font:13px system-ui,sans-serif;fill:#222}.title{font-weight:600;font-size:15px}.ours{fill:#0b6e4f}.peer{fill:#a8a8b3}.foot{font-size:11px;fill:#666}' +
    '.ground{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e6e6ea}.ours{fill:#3ecf9a}.peer{fill:#6a6a78}.foot{fill:#a0a0aa}.ground{fill:#16161a}}'
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Placet beside its peers">` +
    `<style>${style}</style><rect class="ground" width="${width}" height="${height}" rx="8"/>${parts.join('')}` +
    `<text x="20" y="${height - 14}" class="foot">${escaped(sentenceOf(measured))}</text></svg>\n`
  )
}
