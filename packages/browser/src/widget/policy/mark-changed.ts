/** Widget. Mark changed: names the sections that are others than when the visitor last decided, and opens them. */
import type { Changes, PolicyData } from '@placet/model'
import { element } from '../element.ts'

/** Says it anew each time: what was marked for an earlier decision is unmarked. */
export function markChanged(panel: HTMLElement, sections: Changes['sections'], { texts, policyUrl }: PolicyData, leave?: () => void): void {
  for (const old of panel.querySelectorAll('.changed')) old.remove()
  const body = panel.querySelector('.body')
  const links = sections.map(({ id, title }) => {
    const link = policyUrl === null ? title : element('a', { href: `${policyUrl}#${id}` }, title)
    if (typeof link !== 'string' && leave) link.onclick = leave
    return element('li', {}, link)
  })
  if (links[0])
    body?.prepend(
      element('div', { class: 'mark changed', role: 'status' }, element('strong', {}, texts.changed ?? ''), element('ul', {}, ...links)),
    )
  for (const { id } of sections) {
    const section = panel.querySelector<HTMLDetailsElement>(`[data-section="${id}"]`)
    section?.querySelector('summary')?.append(element('em', { class: 'changed' }, texts.changed ?? ''))
    if (section) section.open = true
  }
}
