/** Widget. Creates "my data": looks up what is kept under a number, and does what is asked with it. */
import type { Host, MineData, MineWire, PartHandle, Right } from '@placet/model'
import { createDialog } from '../dialog.ts'
import { element } from '../element.ts'
import { fill } from '../fill.ts'
import { createCollector } from './ask-collector.ts'
import { erase } from './erase.ts'
import { receiptPage } from './receipt-page.ts'
import { dateIn } from './record-section.ts'
import { mineStyle } from './style.ts'
import { takeAlong } from './take-along.ts'
import { keptOf, numberOf, otherNumber, requestsOf, sureOf } from './view.ts'

export function createMine(host: Host, data: MineData): PartHandle {
  const { texts, language, controller } = data
  const collector = createCollector(host)
  const dialog = createDialog(host, 'mine', data, mineStyle)
  const status = element('p', { role: 'status', class: 'mark' })
  const body = element('div', { class: 'body' })
  let consentId: string | undefined
  let mine: MineWire | undefined

  const say = (text: string) => {
    status.textContent = text
  }

  function draw(): void {
    body.replaceChildren(
      element('p', {}, fill(texts.intro, { controller: controller.name })),
      status,
      numberOf(consentId, data),
      ...(mine ? keptOf(mine, data) : []).filter((node) => node !== null),
      ...requestsOf(mine, data),
      otherNumber(data),
    )
  }

  /** Anything that fails says so, and what was there stays. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch {
      say(texts.failed)
    }
  }

  async function look(wanted: string | undefined): Promise<void> {
    consentId = wanted
    mine = undefined
    say(wanted ? texts.loading : '')
    draw()
    if (!wanted) return
    mine = await collector.mine(wanted)
    const asked = mine.held?.erasureAskedAt
    say(asked ? fill(texts.heldAsked, { date: dateIn(language, asked) }) : '')
    draw()
  }

  const file = (extension: string) => `placet-${host.data.site}-${new Date().toJSON().slice(0, 10)}.${extension}`

  const presses: Record<string, () => Promise<void> | void> = {
    close: dialog.hide,
    copy: () => navigator.clipboard.writeText(consentId ?? '').then(() => say(texts.copied)),
    json: () => mine && takeAlong(file('json'), 'application/json', JSON.stringify(mine, null, 2)),
    async receipt() {
      if (mine) takeAlong(file('html'), 'text/html', receiptPage(mine.receipt, data, await collector.checker()))
    },
    erase() {
      const row = body.querySelector('[data-placet=erasing]')
      if (mine) row?.replaceChildren(...sureOf(mine, data))
      row?.querySelector('strong')?.focus()
    },
    'erase-no': draw,
    async 'erase-yes'() {
      const isOwn = host.inForce().saved?.consentId === consentId
      const { erased: count, held } = await erase(host, collector, consentId ?? '')
      await look(held ? consentId : host.inForce().saved?.consentId)
      // What was found by a number from elsewhere was not decided here, and nothing was refused here.
      if (!held) say(`${fill(texts.erased, { count })} ${isOwn ? texts.refusalStays : ''}`)
      body.scrollTop = 0
    },
  }

  const close = element('button', { class: 'close', 'data-placet': 'close', 'aria-label': texts.close }, '×')
  dialog.element.append(element('div', { class: 'head' }, element('h2', { tabindex: '-1' }, texts.title), close), body)

  dialog.element.addEventListener('click', (event) => {
    const press = presses[(event.target as HTMLElement).dataset.placet ?? '']
    if (press) void attempt(async () => press())
  })
  dialog.element.addEventListener('submit', (event) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const values = Object.fromEntries(new FormData(form)) as Record<string, string>
    void attempt(async () => {
      if (form.dataset.placet === 'look') return look(values.consentId)
      const { right, message = '', reply = '' } = values
      const sent = await collector.send({
        right: right as Right,
        message,
        reply: reply || null,
        language,
        ...(consentId !== undefined && { consentId }),
      })
      if (consentId) await look(consentId)
      say(`${fill(texts.sent, { date: dateIn(language, sent.dueAt) })} ${sent.answer ?? ''}`)
      body.scrollTop = 0
    })
  })

  return {
    show(opener) {
      dialog.show(opener)
      void attempt(() => look(host.inForce().saved?.consentId))
    },
    hide: dialog.hide,
    async receipt() {
      const own = host.inForce().saved?.consentId
      // Without an answer, what this device knows is all there is to tell.
      return (
        own &&
        collector.mine(own).then(
          ({ receipt }) => receipt,
          () => undefined,
        )
      )
    },
  }
}
