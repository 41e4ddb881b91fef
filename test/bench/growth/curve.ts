/** Benchmark. Curve: figures of one run, each beside the smallest step of its line. */
import { median } from '../print.ts'

/** One step: how much there is of what grows, and what was measured with it. */
export interface Step {
  size: number
  figures: Record<string, readonly number[]>
}

/** A Markdown table. Ratios say how it grows; figures alone depend on the machine. */
export function curveOf(title: string, steps: readonly Step[]): string[] {
  const names = Object.keys(steps[0]?.figures ?? {})
  const of = (step: Step | undefined, name: string) => median(step?.figures[name] ?? [])
  return [
    `| ${[title, ...names].join(' | ')} |`,
    `|---|${names.map(() => '---').join('|')}|`,
    ...steps.map((step) => {
      const cells = names.map((name) => {
        const value = of(step, name)
        const shown = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })
        return `${shown} (× ${(value / of(steps[0], name)).toFixed(2)})`
      })
      return `| ${[step.size.toLocaleString('en'), ...cells].join(' | ')} |`
    }),
  ]
}
