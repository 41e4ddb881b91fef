/** Widget. Place: the element of the first layer, and its way into the page. Sites whose servers render it are built with `place-rendered.ts` instead. */
import type { NoticeData } from '@placet/model'
import { createLayer, placetRoot } from '../root.ts'
import { styleOf } from './style.ts'
import type { Piece } from './view.ts'

/** Makes the element, styled and empty. */
export function noticeElement(data: NoticeData): HTMLElement {
  const element = createLayer('notice', data, styleOf(data.style, data.theme))
  // The choices stand apart from the text, so that they stay in sight while it scrolls.
  const actions = document.createElement('slot')
  actions.name = 'actions'
  ;(element.shadowRoot as ShadowRoot).append(actions)
  element.role = 'dialog'
  element.ariaLabel = data.texts.label
  return element
}

/** Text is only ever text (WEB-20). */
export function made([tag, attributes, text]: Piece): Node {
  const element = document.createElement(tag)
  for (const name in attributes) if (attributes[name]) element.setAttribute(name, attributes[name])
  element.append(text)
  return element
}

/** Fills it, and puts it before everything else of the widget. */
export function put(element: HTMLElement, position: string, content: readonly Piece[]): void {
  element.replaceChildren(...content.map(made))
  element.className = position
  placetRoot().prepend(element)
}
