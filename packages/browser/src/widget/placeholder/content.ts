/** Widget. Content of a placeholder: who waits, why, and what can be done about it. */
import type { PlaceholderData } from '@placet/model'
import { element } from '../element.ts'
import { fill } from '../fill.ts'

/** Whom the embed would contact. */
const hostOf = ({ dataset: { src, data } }: HTMLElement): string => new URL(src ?? data ?? '', document.baseURI).host

/** `always` is missing where nothing can be granted. */
export function contentOf(
  embed: HTMLElement,
  needs: readonly string[],
  data: PlaceholderData,
  once: () => void,
  always?: () => void,
): HTMLElement {
  const { texts, services, categories } = data
  const known = needs.map((name) => services[name]).find(Boolean)
  const categoryNames = needs.flatMap((name) => categories[name]?.name ?? [])
  const values = { service: known?.name ?? (embed.title || categoryNames.join(', ')), vendor: known?.vendor ?? hostOf(embed) }
  const action = (hook: 'once' | 'always', press: () => void) => {
    const button = element('button', { type: 'button', class: 'action', 'data-placet': hook }, fill(texts[hook], values))
    button.onclick = press
    return button
  }
  return element(
    'div',
    { class: 'sheet', role: 'group', 'aria-label': embed.title || fill(texts.title, values) },
    element('strong', {}, fill(texts.title, values)),
    known && embed.title ? element('p', {}, embed.title) : null,
    element('p', {}, fill(texts.why, values)),
    element('div', { class: 'foot' }, action('once', once), always ? action('always', always) : null),
    known?.privacyUrl ? element('a', { href: known.privacyUrl, target: '_blank' }, fill(texts.privacy, values)) : null,
  )
}
