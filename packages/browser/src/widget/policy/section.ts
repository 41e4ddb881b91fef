/** Widget. Section of the policy: its one line, which opens its facts and the link to the same section of the full text. */
import type { PolicyData } from '@placet/model'
import { element } from '../element.ts'
import { fill } from '../fill.ts'

/** `leave` closes the dialog when the link is followed: the full text may be this very page. */
export function sectionOf(
  { id, title, summary, facts }: PolicyData['policy']['sections'][number],
  data: PolicyData,
  leave?: () => void,
): HTMLElement {
  const { texts, policyUrl } = data
  const link = policyUrl !== null && element('a', { href: `${policyUrl}#${id}` }, fill(texts.readFull, { title }))
  if (link && leave) link.onclick = leave
  return element(
    'details',
    { 'data-section': id },
    element('summary', {}, element('strong', {}, title), element('span', {}, summary)),
    element(
      'ul',
      { 'aria-label': fill(texts.factsOf, { title }) },
      ...facts.map(({ text, corrected }) =>
        element(
          'li',
          {},
          text,
          corrected ? element('p', { class: 'mark' }, element('strong', {}, texts.corrected ?? ''), ' ', corrected) : null,
        ),
      ),
    ),
    link,
  )
}
