/** Pages. Breakdown: the same counts by language and by device. Small groups are not shown (SEC-18). */
import { type Breakdown, type Device, devices, type Rate } from '@placet/model'
import { outcomesOf } from '../state/figures.ts'
import type { Figures } from '../state/reading.ts'
import { Panel } from './panel.tsx'
import { useWords } from './words.ts'

export interface BreakdownPanelProps {
  hook: 'languages' | 'devices'
  title: string
  column: string
  groups: readonly Breakdown[]
  nameOf(key: string): string
  figures: Figures
}

const SHARES = ['decided', 'accepted', 'saved', 'rejected', 'closed', 'ignored'] as const
const HEADS = ['shown', ...SHARES] as const

function ShareCell({ hook, rate }: { hook: string; rate: Rate }) {
  const { t, format } = useWords()
  return (
    <td data-count={hook} data-value={rate.part} data-part={rate.part} data-whole={rate.whole}>
      {format.rate(rate)}
      <span class="fine">{t.outcomes.of(format.number(rate.part), format.number(rate.whole))}</span>
    </td>
  )
}

function GroupCells({ group, threshold }: { group: Breakdown; threshold: number }) {
  const { t, format } = useWords()
  if (!group.counts) {
    return (
      <td colSpan={HEADS.length} class="withheld">
        {t.breakdown.fewer(format.count(threshold))}
      </td>
    )
  }
  const found = outcomesOf(group.counts)
  return (
    <>
      <td data-count="shown" data-value={found.shown}>
        {format.number(found.shown)}
      </td>
      {SHARES.map((hook) => (
        <ShareCell key={hook} hook={hook} rate={found[hook]} />
      ))}
    </>
  )
}

export function BreakdownPanel({ hook, title, column, groups, nameOf, figures }: BreakdownPanelProps) {
  const { t, format } = useWords()
  const { threshold } = figures.answer
  return (
    <Panel hook={hook} title={title} means={t.breakdown.means(format.count(threshold))} isSample={figures.site.isSample}>
      {groups.length === 0 ? (
        <p>{t.breakdown.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="scroller" tabIndex={0} aria-label={t.tableOf(title)}>
          <table class="numbers">
            <thead>
              <tr>
                <th scope="col">{column}</th>
                {HEADS.map((hook) => (
                  <th scope="col" key={hook} title={t.outcomes[hook].means}>
                    {t.outcomes[hook].name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={group.key} data-breakdown={hook} data-key={group.key}>
                  <th scope="row">{nameOf(group.key)}</th>
                  <GroupCells group={group} threshold={threshold} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  )
}

const isDevice = (key: string): key is Device => devices.some((device) => device === key)

export function Breakdowns({ figures }: { figures: Figures }) {
  const { t, format } = useWords()
  const { languages, devices } = figures.answer
  const { breakdown: b } = t
  return (
    <>
      <BreakdownPanel
        hook="languages"
        title={b.languages}
        column={b.language}
        groups={languages}
        nameOf={format.language}
        figures={figures}
      />
      <BreakdownPanel
        hook="devices"
        title={b.devices}
        column={b.device}
        groups={devices}
        nameOf={(key) => (isDevice(key) ? b.names[key] : key)}
        figures={figures}
      />
    </>
  )
}
