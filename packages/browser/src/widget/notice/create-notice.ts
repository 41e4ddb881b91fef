/** Widget. Creates the first layer: shows it, takes it away, and hands on what the visitor answers. */
import type { Changes, Choice, DisplayWire, Host, NoticeData, PartHandle } from '@placet/model'
import { decideHere } from '../../store/decide-here.ts'
import { writeVisit } from '../../store/visit.ts'
import { sendDisplay } from '../../sync/display.ts'
import { openLayer } from '../open-layer.ts'
import { noticeElement, put } from './place.ts'
import { viewOf } from './view.ts'

/** How the notice stands in the page once it is there. Returns what ends that. */
export type Stand = (notice: HTMLElement, leave: () => void) => () => void

export function createNotice(host: Host, data: NoticeData, stand: Stand): PartHandle {
  const { noticeHash, language, texts, categories, policyUrl, position } = data
  const element = noticeElement(data)
  let showings = 0
  let opener: HTMLElement | null
  let stop: (() => void) | undefined
  /** What the notice asks for as it stands on the page; an answer is for that, and for nothing else. */
  let asked: string[]
  let isPartial: unknown
  /** What changed in a category since the last decision, once it was looked up. */
  let lists: Changes['lists'] | undefined

  function count(outcome: DisplayWire['outcome']): void {
    // After the frame that shows it, or shows it gone.
    setTimeout(sendDisplay, 99, host, { noticeHash, language, outcome, start: showings === 1 })
  }

  function show(from?: Element | null): void | Promise<void> {
    const { ask, saved } = host.inForce()
    // Called for by nobody: a script of the page may have decided while this was on its way.
    if (from === undefined && !ask[0]) return
    opener = (from ?? document.activeElement) as HTMLElement | null
    if (!stop) {
      isPartial = saved && ask[0]
      // First, so that nothing moves once the notice is there. Nothing holds meanwhile that must be asked.
      if (isPartial && !lists) return lookUp(from)
      asked = isPartial ? ask : Object.keys(categories)
      const intro = isPartial
        ? texts.changed.replace('{categories}', asked.map((id) => categories[id]?.name + (lists?.[id] ?? '')).join(', '))
        : texts.intro
      put(element, position, viewOf(texts, intro, policyUrl))
      stop = stand(element, close)
      showings++
      host.emit('show', { layer: 'notice' })
      count('shown')
    }
    // Called for by the visitor, it takes the focus; on its own it never does (A11Y-28).
    if (!ask[0] || opener?.closest('[data-placet-open]')) element.querySelector('h2')?.focus()
  }

  async function lookUp(from?: Element | null): Promise<void> {
    lists = (await (await host.load('changes'))?.changes?.())?.lists ?? {}
    // It may have been answered in another tab.
    if (host.inForce().ask[0]) void show(from)
  }

  function hide(): void {
    if (!stop) return
    const hadFocus = element.matches(':focus-within')
    stop()
    stop = undefined
    element.remove()
    host.emit('hide', { layer: 'notice' })
    if (hadFocus) opener?.focus()
  }

  /** Closing is no choice (LAW-08); it is remembered for the visit (LAW-26). */
  function close(): void {
    writeVisit('closed')
    hide()
    count('closed')
  }

  function answer(choice: Choice): void {
    hide()
    void host.decide({
      action: isPartial ? 'save' : choice === 'granted' ? 'accept-all' : 'reject-all',
      layer: 'notice',
      choices: Object.fromEntries(asked.map((id) => [id, choice])),
      services: {},
      noticeHash,
      language,
      terms: Object.fromEntries(asked.map((id) => [id, categories[id]?.terms ?? ''])),
    })
  }

  element.onclick = (event) => {
    const { placet: hook } = (event.target as HTMLElement).dataset
    if (hook === 'accept-all') answer('granted')
    else if (hook === 'reject-all') answer('denied')
    else if (hook === 'close') close()
    else if (hook && hook !== 'notice') void openLayer(host, hook === 'policy-link' ? 'policy' : 'preferences', event)
  }
  element.onkeydown = (event) => {
    if (event.key === 'Escape') close()
  }

  return {
    show,
    hide,
    // What makes a decision comes with what asks for it: accepted or refused, it is in force and written down before the press is over.
    decide: (deciding, before) => decideHere(host, Object.keys(host.data.services), deciding, before),
  }
}
