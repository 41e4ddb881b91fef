/** Widget. Uncover: the notice must never hide what has the focus (A11Y-18). */

/** Keeps whatever gets the focus in sight: scrolls the page and, where the page cannot scroll, moves the notice to the other edge. Returns what stops it. */
export function uncover(notice: HTMLElement): () => void {
  // Above whatever the page piles up, and free of what it does to its body.
  notice.popover = 'manual'
  notice.showPopover?.()
  const onFocus = ({ target }: FocusEvent) => {
    const element = target as Element
    const isHidden = () => {
      const ours = notice.getBoundingClientRect()
      // A line is out of sight with its middle; what is taller than the notice shows beside it.
      const isUnder = ({ left, top, width, height }: DOMRect) => {
        const x = left + width / 2
        const y = top + height / 2
        return x > ours.left && x < ours.right && y > ours.top && y < ours.bottom && height < ours.height
      }
      return !notice.contains(element) && [...element.getClientRects()].every(isUnder)
    }
    for (let tries = 0; tries < 2 && isHidden(); tries++) {
      element.scrollIntoView({ block: notice.matches('.top') ? 'end' : 'start', behavior: 'instant' })
      if (isHidden()) notice.classList.toggle('top')
    }
  }
  document.addEventListener('focusin', onFocus)
  return () => document.removeEventListener('focusin', onFocus)
}
