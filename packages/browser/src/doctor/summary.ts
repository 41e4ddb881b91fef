/** Doctor. Summary: how many findings, in words; and what is in order, line by line. */
import type { DoctorData } from '@placet/model'
import { fill } from '../widget/fill.ts'
import { groupOf } from './finding.ts'
import type { Waiting } from './fine.ts'
import type { Seen } from './state.ts'

/** One line that says how the page stands. Advice is counted apart: nothing leaks by it. */
export function headlineOf({ findings }: Seen, { texts: { panel } }: DoctorData): string {
  const advice = findings.filter(({ kind }) => groupOf(kind) === 'advice').length
  const count = findings.length - advice
  const told = count ? fill(panel.count, { count }) : panel.nothing
  return advice ? `${told} · ${fill(panel.advised, { count: advice })}` : told
}

const listed = (items: readonly Waiting[]): string => items.map(({ name, count }) => `${name}\u00a0×\u00a0${count}`).join(', ')

/** What holds, and what is held. No identifier: neither the consent id nor the decision's date. */
export function orderOf(
  { waiting, shownOnce, isCollectorThere, choices, decision, notice }: Seen,
  data: DoctorData,
  version: string,
): [string, string][] {
  const { panel } = data.texts
  const named = (choice: string) =>
    Object.entries(choices)
      .filter(([, value]) => value === choice)
      .map(([id]) => id)
      .join(', ')
  const rows: [string, string][] = [
    [panel.decision, decision ? fill(panel.decided, { action: `${decision.action}`, layer: `${decision.layer}` }) : panel.noDecision],
    [panel.notice, fill(panel[notice.reason], { categories: notice.ask.join(', ') })],
    [panel.granted, named('granted') || '–'],
    [panel.denied, named('denied') || '–'],
    [panel.held, listed(waiting) || panel.nothingHeld],
  ]
  if (shownOnce.length) rows.push([panel.once, listed(shownOnce)])
  return [
    ...rows,
    [panel.services, Object.keys(data.services).join(', ')],
    [panel.blocking, data.blocking],
    [panel.collector, `${data.collector}: ${isCollectorThere === undefined ? panel.asking : isCollectorThere ? panel.there : panel.away}`],
    [panel.version, version],
  ]
}

/** What no page can be asked, so that silence is not taken for health. */
export const unseenOf = ({ dropped }: Seen, { texts: { panel } }: DoctorData): string[] => [
  panel.unseenHttpOnly,
  panel.unseenFrames,
  panel.unseenHints,
  panel.unseenSockets,
  ...(dropped ? [fill(panel.unseenDropped, { count: dropped })] : []),
]
