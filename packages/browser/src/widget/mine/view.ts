/** Widget. View of "my data": its pieces, each drawn from what is known. Presses are told apart by the names of the controls. */
import { type MineData, type MineWire, rights } from '@placet/model'
import { element } from '../element.ts'
import { fill } from '../fill.ts'
import { dateIn, recordSection } from './record-section.ts'

const action = (hook: string, text: string) => element('button', { class: 'action', 'data-placet': hook }, text)

/** The number, with what knowing it means; or that there is none yet. */
export function numberOf(consentId: string | undefined, { texts, controller }: MineData): HTMLElement {
  if (consentId === undefined)
    return element(
      'div',
      { class: 'mark' },
      element('p', {}, texts.noId),
      element('p', {}, fill(texts.noIdCard, { controller: controller.name })),
    )
  return element(
    'div',
    { class: 'mark' },
    element('p', {}, element('strong', {}, texts.id), ' ', element('code', {}, consentId)),
    element('p', {}, texts.idMeans),
    element('div', { class: 'row' }, action('copy', texts.copy)),
  )
}

/** What is kept, and what can be done with it. */
export function keptOf({ receipt, held }: MineWire, { texts, language }: MineData): (HTMLElement | null)[] {
  const { records, notices } = receipt
  if (!records[0]) return [element('p', {}, texts.none)]
  return [
    element('h3', {}, texts.records),
    ...records.toReversed().map((own) => recordSection(own, { texts, language, notices }, false)),
    element('div', { class: 'row' }, action('receipt', texts.downloadHtml), action('json', texts.downloadJson)),
    // What a legal claim needs is not said to go.
    element('p', {}, held ? fill(texts.held, { told: held.told }) : texts.eraseMeans),
    element('div', { class: 'row', 'data-placet': 'erasing' }, action('erase', texts.erase)),
  ]
}

/** The second press that erasing takes. */
export const sureOf = ({ held }: MineWire, { texts }: MineData): HTMLElement[] => [
  element('strong', { tabindex: '-1' }, held ? texts.heldSure : texts.eraseSure),
  action('erase-yes', texts.eraseYes),
  action('erase-no', texts.cancel),
]

const field = (label: string, input: HTMLElement, means?: string) =>
  element('label', {}, label, input, means ? element('small', {}, means) : null)

/** A number from elsewhere: a receipt, another device (LAW-42). */
export const otherNumber = ({ texts }: MineData): HTMLElement =>
  element(
    'form',
    { 'data-placet': 'look' },
    field(
      texts.otherId,
      element('input', {
        name: 'consentId',
        autocomplete: 'off',
        spellcheck: 'false',
        pattern: '[A-Za-z0-9_\\-]{22,64}',
        title: texts.wrongId,
        required: '',
      }),
    ),
    element('div', { class: 'row' }, element('button', { class: 'action' }, texts.look)),
  )

/** Requests made before, and the form for another. */
export function requestsOf(mine: MineWire | undefined, { texts, language, controller }: MineData): HTMLElement[] {
  const made = (mine?.requests ?? []).map(({ id, right, state, dueAt, answer }) =>
    element(
      'section',
      { 'data-request': id },
      element('h3', {}, texts[`right-${right}`]),
      element('p', {}, `${texts[`state-${state}`]} · ${fill(texts.due, { date: dateIn(language, dueAt) })}`),
      answer ? element('p', { class: 'answer' }, element('strong', {}, texts.answer), ` ${answer}`) : null,
    ),
  )
  const options = rights.map((right) => element('option', { value: right }, texts[`right-${right}`]))
  return [
    element('h3', {}, texts.requests),
    ...made,
    element(
      'form',
      { 'data-placet': 'request' },
      element('p', {}, fill(texts.requestsMeans, { controller: controller.name })),
      field(texts.right, element('select', { name: 'right' }, ...options)),
      field(texts.message, element('textarea', { name: 'message', rows: '3', maxlength: '2000' }), texts.messageMeans),
      field(texts.reply, element('input', { name: 'reply', type: 'email', autocomplete: 'email', maxlength: '200' }), texts.replyMeans),
      element('div', { class: 'row' }, element('button', { class: 'action' }, texts.send)),
      element('p', {}, fill(texts.contact, { contact: controller.contact })),
    ),
  ]
}
