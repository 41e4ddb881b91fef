/** Doctor. Trouble: faults that Placet raised on this page, and what the page's own policy stopped (README, "In scripts"). */
import type { FindingKind } from '@placet/model'
import type { Facts, PolicyBlock } from './facts.ts'
import { aFinding, type Finding } from './finding.ts'

const kinds: Readonly<Record<string, FindingKind>> = {
  PART_FAILED: 'part-failed',
  NOT_RELEASED: 'not-released',
  CHOICE_NOT_KEPT: 'choice-not-kept',
  RECORD_REFUSED: 'record-refused',
}

/** A message without what it may name: a decision's number, or a query. */
const plain = (message: string): string => message.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '…').replace(/\?[^\s"']+/g, '')

/** The words that the policy lacks. */
function missing({ directive, blocked }: PolicyBlock, collector: string): string {
  if (/^trusted-types/.test(blocked) || /trusted-types/.test(directive)) return 'trusted-types placet'
  return `${directive.replace(/-(elem|attr)$/, '')} ${new URL(collector).origin}`
}

/** True for what the policy stopped of Placet's own. */
const isOurs = ({ blocked, directive }: PolicyBlock, collector: string): boolean =>
  blocked.startsWith(new URL(collector).origin) || /trusted-types/.test(`${blocked} ${directive}`)

/** One finding per fault and message, and one per directive. */
export function trouble({ data: { collector }, faults, blocks, isCollectorThere }: Facts): Finding[] {
  const told = new Map<string, Finding>()
  const tell = (finding: Finding) => told.set(finding.id, finding)
  for (const block of blocks.filter((block) => isOurs(block, collector))) {
    const { directive, blocked } = block
    const values = { directive }
    tell(
      aFinding('blocked-by-policy', directive, {
        values,
        where: [`${directive}: ${plain(blocked)}`],
        lines: [missing(block, collector)],
        place: 'inHeader',
      }),
    )
  }
  for (const { code, message } of faults) {
    tell(aFinding(kinds[code] ?? 'other-fault', `${code} ${plain(message)}`, { values: { code }, where: [`${code}: ${plain(message)}`] }))
  }
  if (isCollectorThere === false) tell(aFinding('collector-away', '', { values: { collector }, where: [collector] }))
  return [...told.values()]
}
