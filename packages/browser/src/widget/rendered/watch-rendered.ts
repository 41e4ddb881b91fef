/** Widget. Watch rendered: a server knows a visitor's cookies and no more. What the page knows besides may have answered what was rendered. */
import type { Placet } from '@placet/model'
import { CLOSED, readVisit } from '../../store/visit.ts'
import { isStyled, RENDERED } from './rendered-notice.ts'

/** Milliseconds between two looks; they grow while nothing happens. */
const SOON = 50
const SELDOM = 1000

/**
 * Removes the rendered notice where a choice was made meanwhile (a page kept by a cache, another tab, a script of the page), where it was
 * closed in this visit, where nobody can see it, and where the widget drew its own. Looks until the widget has taken it over: a refusal
 * that changes nothing raises no event.
 */
export function watchRendered(placet: Pick<Placet, 'decision'>, wait = SOON): void {
  const rendered = document.querySelector(`[${RENDERED}]`)
  if (rendered) {
    const isOver =
      placet.decision.status === 'made' ||
      readVisit() === CLOSED ||
      !isStyled(rendered) ||
      document.querySelectorAll('[data-placet=notice]').length > 1
    if (isOver) {
      const root = rendered.parentElement
      rendered.remove()
      if (!root?.firstElementChild) root?.remove()
      return
    }
  } else if (document.readyState !== 'loading') return
  setTimeout(watchRendered, wait, placet, Math.min(wait * 1.2, SELDOM))
}
