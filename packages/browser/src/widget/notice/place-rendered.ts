/** Widget. Place, rendered: takes over the first layer that a server has put into the page. Built in the place of `place.ts` for sites whose servers do. */
import type { NoticeData } from '@placet/model'
import { isStyled, RENDERED } from '../rendered/rendered-notice.ts'
import { keep } from '../root.ts'
import { made as drawn, noticeElement as made, put as putAnew } from './place.ts'
import type { Piece } from './view.ts'

/** The element that a server rendered, where it is this very notice and its style came through; else one of our own. */
export function noticeElement(data: NoticeData): HTMLElement {
  const rendered = document.querySelector<HTMLElement>(`[${RENDERED}]`)
  if (rendered?.getAttribute(RENDERED) === data.noticeHash && isStyled(rendered)) return rendered
  // Another configuration's, or another region's: whoever presses a button must have read what the record will say.
  rendered?.parentElement?.remove()
  return made(data)
}

/** Leaves what stands there as it is, and lets its buttons be pressed; draws it where it says anything else. */
export function put(element: HTMLElement, position: string, content: readonly Piece[]): void {
  if (!element.hasAttribute(RENDERED)) {
    putAnew(element, position, content)
    return
  }
  element.removeAttribute(RENDERED)
  const root = element.parentElement as HTMLElement
  root.hidden = false
  keep(root)
  for (const button of element.querySelectorAll('button')) button.disabled = false
  const fresh = document.createElement('div')
  fresh.append(...content.map(drawn))
  if (fresh.innerHTML !== element.innerHTML) element.replaceChildren(...fresh.childNodes)
}
