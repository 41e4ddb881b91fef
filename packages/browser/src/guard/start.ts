/** Guard. Start: stands before the tag, and denies until the tag grants. */
import { type GuardData, LET_IN, type Placet, type PlacetEvents } from '@placet/model'
import { enterWith } from './enter.ts'
import { isLate } from './late.ts'
import type { Realm } from './realm.ts'
import { createVerdict } from './verdict.ts'

const page = window as unknown as Realm

/** Time in which the tag brings its record under way before the page goes. */
const LEAVE_MS = 1500

const emit = (event: string, detail: unknown) => void document.dispatchEvent(new CustomEvent(`placet:${event}`, { detail }))

/** Guards this page. A second tag leaves everything to the first. */
export function start(data: GuardData): void {
  if (page.placet && 'version' in page.placet) return
  let api: Placet | undefined
  document.addEventListener('placet:ready', () => {
    api ??= page.placet
  })

  let isPressed = false
  addEventListener(
    'click',
    (event) => {
      isPressed = !!(event.composedPath()[0] as Element).closest?.('[data-placet="once"]')
      // Whoever listens has been called by then.
      setTimeout(() => {
        isPressed = false
      })
    },
    true,
  )

  const used = new Set<string>()
  // Before anything is pressed, the preferences say what would reload the page (A11Y-23).
  Object.assign(page, { [Symbol.for(LET_IN)]: used })
  enterWith(page, {
    verdict: createVerdict(data, (id) => !!api?.allows(id), location.hostname),
    used: (ids) => {
      for (const id of ids.split(' ')) used.add(id)
    },
    stopped: (ids) => emit('blocked', { name: ids.replace(/ /g, ',') }),
    isPressed: () => isPressed,
  })

  // What was let through and runs ends only with the page (LAW-28). The tag reloads for what it released itself.
  document.addEventListener('placet:change', (event) => {
    const { denied } = (event as CustomEvent<PlacetEvents['change']>).detail
    const isOver = denied.some((id) => used.has(id) && !data.canStop?.includes(id))
    const leave = () => (api?.decision.status === 'made' ? location.reload() : setTimeout(leave, LEAVE_MS))
    if (isOver) setTimeout(leave, LEAVE_MS)
  })

  if (isLate()) {
    const tell = () =>
      emit('fault', { code: 'TAG_LATE', message: 'The tag must come first in <head>, without async, to hold what scripts contact.' })
    if (document.readyState === 'complete') setTimeout(tell)
    else addEventListener('load', tell)
  }
}
