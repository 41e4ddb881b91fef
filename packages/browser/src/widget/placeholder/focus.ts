/** Widget. Focus: whoever pressed a placeholder's button goes on where the content now stands (A11Y-18). */

/** The first part of the content that took a template's place behind this element. */
export function contentAfter(element: Element): HTMLElement | null {
  let next = element.nextElementSibling
  while (next?.matches('script,style,link,template,[hidden]')) next = next.nextElementSibling
  return next as HTMLElement | null
}

/** Gives it the focus, also where it is nothing that could have had it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
  if (!element || document.activeElement === element) return
  element.tabIndex = -1
  element.focus()
}
