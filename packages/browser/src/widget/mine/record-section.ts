/** Widget. Record section: one record as its subject reads it, in the dialog and in the receipt alike. Drawn from the bytes that the log commits to. */
import type { Choice, ConsentRecord, MineData, NoticeDocument, OwnRecord } from '@placet/model'
import { element } from '../element.ts'
import { fill } from '../fill.ts'

export interface Reading {
  texts: MineData['texts']
  language: string
  /** RFC 8785 text of the notices, by hash. */
  notices: Readonly<Record<string, string>>
}

export const dateIn = (language: string, iso: string): string =>
  `${new Date(iso).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`

/** Names of what was decided, in the words of the notice that was shown, and in its order. */
function namesOf({ noticeHash }: ConsentRecord, notices: Reading['notices']): Record<string, string> {
  const canonical = noticeHash === null ? undefined : notices[noticeHash]
  if (canonical === undefined) return {}
  const { categories } = JSON.parse(canonical) as NoticeDocument
  return Object.fromEntries(categories.flatMap((category) => [category, ...category.services]).map(({ id, name }) => [id, name]))
}

/** `details` adds the numbers that a machine would ask for. */
export function recordSection({ canonical }: OwnRecord, { texts, language, notices }: Reading, details: boolean): HTMLElement {
  const record = JSON.parse(canonical) as ConsentRecord
  const names = namesOf(record, notices)
  const order = Object.keys(names)
  const choices = Object.entries({ ...record.choices, ...record.services }).sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  )
  const line = (id: string, choice: Choice) =>
    element('li', { class: choice }, `${names[id] ?? id}\u00a0: `, element('strong', {}, texts[choice]))
  const fact = (name: string, value: string) => element('p', { class: 'fact' }, `${name}\u00a0: `, element('code', {}, value))
  return element(
    'section',
    { 'data-record': record.recordId },
    element('h3', {}, `${texts[`action-${record.action}`]}, ${texts[`layer-${record.layer}`]}`),
    element('p', {}, `${dateIn(language, record.decidedAt)} · ${fill(texts.validUntil, { date: dateIn(language, record.validUntil) })}`),
    element('ul', {}, ...choices.map(([id, choice]) => line(id, choice))),
    details && fact(texts.recordNumber, record.recordId),
    details && record.noticeHash !== null && fact(texts.noticeNumber, record.noticeHash),
    details && element('p', { class: 'fact' }, fill(texts.received, { date: dateIn(language, record.receivedAt) })),
  )
}
