/** Widget. Stand alone: the first layer as a modal dialog, native, so that the page behind is inert (A11Y-29). */

/** Opens the dialog around the notice's slots; `leave` is called when the visitor leaves it by the system's own gesture. Returns what closes it. */
export function standAlone(notice: HTMLElement, leave: () => void): () => void {
  const shadow = notice.shadowRoot as ShadowRoot
  let dialog = shadow.querySelector('dialog')
  if (!dialog) {
    dialog = document.createElement('dialog')
    dialog.append(...shadow.querySelectorAll('slot'))
    dialog.ariaLabel = notice.ariaLabel
    // One dialog, not one in another.
    for (const name of ['role', 'aria-label']) notice.removeAttribute(name)
    dialog.oncancel = leave
    shadow.append(dialog)
  }
  dialog.showModal()
  notice.querySelector('h2')?.focus()
  return () => dialog.close()
}
