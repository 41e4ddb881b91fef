/** Widget. Stand alone: the first layer as a modal dialog, native, so that the page behind is inert (A11Y-29). */

/**
 * Opens a dialog around the notice, in the shadow of the root: the notice itself stays the positioned box in the page's own DOM, where
 * visitors' tools find it. `leave` is called when the visitor leaves by the system's own gesture. Returns what ends it.
 */
export function standAlone(notice: HTMLElement, leave: () => void): () => void {
  const dialog = document.createElement('dialog')
  dialog.append(document.createElement('slot'))
  ;(dialog.firstChild as HTMLSlotElement).name = notice.slot = 'alone'
  dialog.style.cssText = 'border:0;padding:0;background:none'
  dialog.ariaLabel ??= notice.ariaLabel
  // One dialog, not one in another.
  notice.removeAttribute('role')
  dialog.oncancel = leave
  notice.parentElement?.shadowRoot?.append(dialog)
  dialog.showModal()
  notice.querySelector('h2')?.focus()
  return () => dialog.remove()
}
