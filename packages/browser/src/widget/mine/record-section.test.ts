// @vitest-environment happy-dom
import type { MineData, OwnRecord, SubjectReceipt } from '@placet/model'
import { expect, test } from 'vitest'
import { receiptPage } from './receipt-page.ts'
import { recordSection } from './record-section.ts'
import { keptOf, numberOf, requestsOf } from './view.ts'

const texts = new Proxy({}, { get: (_, key) => `[${String(key)}]` }) as MineData['texts']
const data: MineData = { language: 'fr', direction: 'ltr', texts, controller: { name: 'Sertius', contact: 'a@b.example' }, theme: '' }
const record = {
  recordId: 'r1',
  action: 'accept-all',
  layer: 'notice',
  decidedAt: '2026-11-23T09:15:30.000Z',
  validUntil: '2027-05-23T09:15:30.000Z',
  receivedAt: '2026-11-23T09:15:30.412Z',
  noticeHash: 'h',
  choices: { analytics: 'granted', marketing: 'denied' },
  services: {},
}
const own = { record, canonical: JSON.stringify(record), proof: null } as unknown as OwnRecord
const notices = { h: JSON.stringify({ categories: [{ id: 'analytics', name: 'Mesure', services: [] }] }) }
const receipt = {
  schema: 'placet-receipt/1',
  site: 's',
  consentId: 'c1',
  createdAt: record.receivedAt,
  controller: data.controller,
  records: [own],
  notices,
  verifierKey: null,
  receipt: { x: '</script>' },
} as unknown as SubjectReceipt

test('a record reads in the words of the notice that was shown, with its moment in UTC', () => {
  const text = recordSection(own, { texts, language: 'fr', notices }, true).textContent
  expect(text).toContain('[action-accept-all], [layer-notice]')
  expect(text).toContain('23 novembre 2026 à 09:15 UTC')
  expect(text).toContain('Mesure\u00a0: [granted]')
  expect(text).toContain('marketing\u00a0: [denied]')
})

test('what was decided stands in the order of the notice, each service behind its category', () => {
  const categories = ['marketing', 'analytics'].map((id) => ({
    id,
    name: `Category ${id}`,
    services: [{ id: `of-${id}`, name: `Of ${id}` }],
  }))
  const decided = { ...record, services: { 'of-analytics': 'denied', 'of-marketing': 'granted' } }
  const section = recordSection(
    { ...own, canonical: JSON.stringify(decided) },
    { texts, language: 'fr', notices: { h: JSON.stringify({ categories }) } },
    true,
  )
  expect([...section.querySelectorAll('li')].map(({ textContent }) => textContent?.split('\u00a0')[0])).toEqual([
    'Category marketing',
    'Of marketing',
    'Category analytics',
    'Of analytics',
  ])
})

test('a receipt is one whole file: words, data and what checks them; nothing in it ends a script early', () => {
  const html = receiptPage(receipt, data, 'const end = "</script>"')
  expect(html.match(/<\/script>/g)).toHaveLength(2)
  expect(html).toContain('data-record="r1"')
  expect(html).toContain('c1')
})

test('what is kept, the number, and the form for a right are drawn', () => {
  const mine = {
    receipt,
    requests: [{ id: 'q', right: 'access', state: 'open', openedAt: record.decidedAt, dueAt: record.validUntil, answer: 'Oui.' }],
  } as never
  expect(keptOf(mine, data).filter(Boolean).length).toBeGreaterThan(3)
  expect(numberOf('c1', data).querySelector('[data-placet=copy]')).not.toBeNull()
  expect(numberOf(undefined, data).textContent).toContain('[noIdCard]')
  const drawn = requestsOf(mine, data)
  expect(drawn.map((node) => node.textContent).join()).toContain('Oui.')
  expect(drawn.at(-1)?.querySelectorAll('option')).toHaveLength(6)
})
