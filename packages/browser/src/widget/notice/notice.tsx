/** Widget. Notice: the first layer. Asks without stealing focus, takes one press for an answer, and is gone. */
import type { Choice, Host, NoticeData, PartHandle } from '@placet/model'
import { render } from 'preact'
import { openLayer } from '../open-layer.ts'
import { createLayer, placetRoot } from '../root.ts'
import { sendDisplay } from './display.ts'
import { styleOf } from './style.ts'
import { uncover } from './uncover.ts'
import { Content } from './view.tsx'
import { beganHere, readArrival } from './visit.ts'

/** Remembers, for this visit, that the notice was closed without a choice (LAW-26). The tag reads it. */
const CLOSED_KEY = 'placet-closed'

export function createNotice(host: Host, data: NoticeData): PartHandle {
  const { noticeHash, language, texts, categories } = data
  const element = createLayer('notice', data, styleOf(data.theme))
  element.setAttribute('role', 'dialog')
  element.setAttribute('aria-labelledby', 'placet-title')
  const began = beganHere(readArrival())
  let showings = 0
  let opener: HTMLElement | null | undefined
  let stop: (() => void) | undefined

  /** Only the first showing on a page can begin a visit. */
  const count = (outcome: 'shown' | 'closed') => sendDisplay(host, { noticeHash, language, outcome, start: began && showings === 1 })

  /** Shows, once somebody can see it: a page in the background or made ready beforehand waits (WEB-14). */
  function show(from?: Element | null): void {
    if (document.hidden) return document.addEventListener('visibilitychange', () => show(from), { once: true })
    const { ask, saved } = host.inForce()
    opener = from as HTMLElement
    if (!stop) {
      const names = ask.map((id) => categories[id]?.name)
      const intro = saved && names[0] ? texts.changed.replace('{categories}', names.join(', ')) : texts.intro
      element.className = `${data.layout} ${data.position}`
      render(<Content texts={texts} intro={intro} policyUrl={data.policyUrl} />, element)
      placetRoot().prepend(element)
      stop = uncover(element)
      showings++
      host.emit('show', { layer: 'notice' })
      count('shown')
    }
    // Called for by the visitor, it takes the focus; on its own it never does (A11Y-28).
    if (!ask[0] || opener?.closest('[data-placet-open]')) element.querySelector('h2')?.focus()
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

  function close(): void {
    try {
      if (host.inForce().ask[0]) sessionStorage.setItem(CLOSED_KEY, '1')
    } catch {}
    hide()
    count('closed')
  }

  /** A partial ask answers for what it names, and for nothing else. */
  function answer(choice: Choice): void {
    const { ask, saved } = host.inForce()
    const isPartial = saved && ask[0]
    const choices: Record<string, Choice> = {}
    const terms: Record<string, string> = {}
    for (const [id, category] of Object.entries(categories)) {
      terms[id] = category.terms
      if (!isPartial || ask.includes(id)) choices[id] = choice
    }
    hide()
    host.decide({
      action: isPartial ? 'save' : choice === 'granted' ? 'accept-all' : 'reject-all',
      layer: 'notice',
      choices,
      services: {},
      noticeHash,
      language,
      terms,
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
  // Decided elsewhere. Our own decision has hidden it already.
  host.placet.on('change', () => {
    if (!host.inForce().ask[0]) hide()
  })

  return { show, hide }
}
