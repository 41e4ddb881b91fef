/** Widget. Content of a placeholder: who waits, why, and what can be done about it. */
import type { PlaceholderData } from '@placet/model'
import { element } from '../element.ts'
import { fill } from '../fill.ts'
import { pictureOf } from './picture.ts'
import { addressIn, isTemplate } from './template.ts'

/** What the embed would ask for; missing where that cannot be told. */
function addressOf(embed: HTMLElement): URL | undefined {
  const { src, data } = embed.dataset
  const address = isTemplate(embed) ? addressIn(embed) : (src ?? data)
  try {
    return address ? new URL(address, document.baseURI) : undefined
  } catch {
    return
  }
}

/** `once` is missing where it could not be kept to this element, `always` where nothing can be granted. */
export function contentOf(
  embed: HTMLElement,
  needs: readonly string[],
  data: PlaceholderData,
  once?: () => void,
  always?: () => void,
): HTMLElement {
  const { texts, services, categories } = data
  const known = needs.map((name) => services[name]).find(Boolean)
  const categoryNames = needs.flatMap((name) => categories[name]?.name ?? [])
  const address = addressOf(embed)
  const values = { service: known?.name ?? (embed.title || categoryNames.join(', ')), vendor: known?.vendor ?? address?.host ?? '' }
  const why = values.vendor ? texts.why : texts.why.replace(/\s*\(\{vendor\}\)/, '')
  const action = (hook: 'once' | 'always', press?: () => void) => {
    if (!press) return null
    const button = element('button', { type: 'button', class: 'action', 'data-placet': hook }, fill(texts[hook], values))
    button.onclick = press
    return button
  }
  const sheet = element(
    'div',
    { class: 'sheet', role: 'group', 'aria-label': embed.title || fill(texts.title, values) },
    element('strong', {}, fill(texts.title, values)),
    known && embed.title ? element('p', {}, embed.title) : null,
    element('p', {}, fill(why, values)),
    element('div', { class: 'foot' }, action('once', once), action('always', always)),
    known?.privacyUrl ? element('a', { href: known.privacyUrl, target: '_blank' }, fill(texts.privacy, values)) : null,
  )
  const picture = address && pictureOf(address.href, needs, data)
  if (!picture) return sheet
  const frame = element('div', { class: 'frame' }, picture, sheet)
  // Then it looks as if there had never been one.
  picture.onerror = () => frame.replaceWith(sheet)
  return frame
}
