// @vitest-environment happy-dom
import type { MineData } from '@placet/model'
import { expect, test } from 'vitest'
import { aHost, aPage, aSavedChoice, control, settled } from '../a-host.fixture.ts'
import { createMine } from './create-mine.ts'

const texts = new Proxy({}, { get: (_, key) => (key === 'erased' ? 'Erased: {count}.' : `[${String(key)}]`) }) as MineData['texts']
const data: MineData = { language: 'fr', direction: 'ltr', texts, controller: { name: 'Sertius', contact: 'a@b.example' }, theme: '' }
const saved = aSavedChoice({ functional: 'granted' })
const OTHER = 'a-consent-id-of-elsewhere'

/** Erases what stands under a number, and answers what the visitor reads then, and what was decided. */
async function erased(consentId: string): Promise<[string, string[]]> {
  await aPage('<button id="opener">Cookies</button>')
  const a = aHost({ saved, last: saved })
  const record = {
    recordId: 'r',
    action: 'save',
    layer: 'notice',
    decidedAt: 0,
    validUntil: 0,
    noticeHash: null,
    choices: {},
    services: {},
  }
  const receipt = { records: [{ canonical: JSON.stringify(record) }], notices: {} }
  globalThis.fetch = async (url) =>
    new Response(JSON.stringify(`${url}`.endsWith('erase') ? { erased: 2, held: null } : { receipt, requests: [], held: null }))
  const part = createMine(a.host, data)
  await part.show?.(document.getElementById('opener') as HTMLElement)
  await settled()
  const input = control('[name=consentId]') as HTMLInputElement
  input.value = consentId
  control('[data-placet=look] button').click()
  await settled()
  control('erase').click()
  await settled()
  control('erase-yes').click()
  await settled(20)
  return [control('[role=status]').textContent?.trim() ?? '', a.decided.map(({ action }) => action)]
}

test('what was decided here is withdrawn first, and the refusal is said to stay', async () => {
  expect(await erased(saved.consentId)).toEqual(['Erased: 2. [refusalStays]', ['withdraw-all']])
})

test('of what was decided elsewhere nothing is said to stay here', async () => {
  expect(await erased(OTHER)).toEqual(['Erased: 2.', []])
})
