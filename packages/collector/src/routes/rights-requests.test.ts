import type { RegisterAnswer } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aDecision } from '../fixtures/a-decision.ts'
import { anAdministrator, bodyOf, joined } from '../fixtures/an-operator.ts'

const consentId = '8Jq2mZb7T0yYw4kQxN1u3A'
const wish = { right: 'erasure', message: '=HYPERLINK("x"), please', reply: 'paul@example.com', language: 'fr', receivedOn: '2026-11-20' }

async function aRegister() {
  const collector = await aCollector()
  const marie = await anAdministrator(collector)
  const viewer = await joined(collector, marie, 'Vera', [{ site: 'sertius', role: 'viewer' }])
  const editor = await joined(collector, marie, 'Eddy', [{ site: 'sertius', role: 'editor' }])
  const list = async (who: typeof viewer): Promise<RegisterAnswer> => (await who.get('/v1/sertius/requests')).json()
  return { collector, marie, viewer, editor, list }
}

describe('a request that came by letter', () => {
  test('is entered by an editor; its month runs from the day it was received (LAW-41)', async () => {
    const { editor, marie } = await aRegister()
    const opened = bodyOf(await editor.change('POST', '/v1/sertius/requests', wish))
    expect(opened).toMatchObject({
      right: 'erasure',
      state: 'open',
      hasConsentId: false,
      openedAt: '2026-11-20T00:00:00.000Z',
      dueAt: '2026-12-20T00:00:00.000Z',
    })
    for (const receivedOn of ['2026-11-31', '2027-01-01', '2024-11-20', '20-11-2026'])
      expect((await editor.change('POST', '/v1/sertius/requests', { ...wish, receivedOn })).json().field).toBe('/receivedOn')
    const { entries } = (await marie.get('/v1/audit')).json()
    expect(entries[0]).toMatchObject({ actor: 'Eddy', action: 'request-opened', target: opened.id, site: 'sertius', detail: 'erasure' })
  })

  test('is known by the consent id alone, and never by another one (LAW-42)', async () => {
    const { collector, editor } = await aRegister()
    await collector.post('/v1/sertius/records', aDecision())
    const { id } = bodyOf(await editor.change('POST', '/v1/sertius/requests', wish))
    const identify = (given: string) => editor.change('POST', `/v1/sertius/requests/${id}/subject`, { consentId: given })
    const unknown = await identify('AAAAAAAAAAAAAAAAAAAAAA')
    expect([unknown.statusCode, unknown.json().field]).toEqual([422, '/consentId'])
    expect(bodyOf(await identify(consentId))).toMatchObject({ records: 1, request: { hasConsentId: true } })
    expect((await identify(consentId)).json().code).toBe('IDENTIFIED_ALREADY')
    // Its subject now finds it under "my data", and nobody reads the id anywhere.
    const { requests } = (await collector.post('/v1/sertius/mine', { consentId })).json()
    expect(requests).toMatchObject([{ id, right: 'erasure' }])
    expect((await editor.get('/v1/sertius/requests')).payload).not.toContain(consentId)
    expect((await editor.change('POST', '/v1/sertius/requests', { ...wish, consentId: 'AAAAAAAAAAAAAAAAAAAAAA' })).statusCode).toBe(422)
    expect(bodyOf(await editor.change('POST', '/v1/sertius/requests', { ...wish, consentId }))).toMatchObject({ hasConsentId: true })
  })
})

test('a viewer sees clock and outcome, and not a word that anybody wrote', async () => {
  const { editor, viewer, list } = await aRegister()
  const { id } = bodyOf(await editor.change('POST', '/v1/sertius/requests', wish))
  await editor.change('POST', `/v1/sertius/requests/${id}`, { action: 'refuse', text: 'A reason of weight.' })
  const seen = await list(viewer)
  expect(seen).toMatchObject({
    mayAct: false,
    requests: [{ id, state: 'refused', dueAt: '2026-12-20T00:00:00.000Z', message: '', answer: null }],
  })
  expect(JSON.stringify(seen.requests)).not.toMatch(/please|paul|weight|Eddy/)
  expect(await list(editor)).toMatchObject({
    mayAct: true,
    requests: [{ message: wish.message, answer: 'A reason of weight.', handledBy: 'Eddy' }],
  })
})

test('an answer in part is read whole by its subject, kept apart in the register, and told in the audit log', async () => {
  const { collector, editor, marie } = await aRegister()
  await collector.post('/v1/sertius/records', aDecision())
  const { id } = bodyOf(await editor.change('POST', '/v1/sertius/requests', { ...wish, consentId }))
  const act = (body: object) => editor.change('POST', `/v1/sertius/requests/${id}`, { action: 'answer-in-part', text: 'Erased.', ...body })
  expect((await act({})).json()).toMatchObject({ code: 'FIELD_INVALID', field: '/reason' })
  expect(bodyOf(await act({ reason: 'Not the invoices.' }))).toMatchObject({ state: 'answered-in-part', partReason: 'Not the invoices.' })
  const { requests } = (await collector.post('/v1/sertius/mine', { consentId })).json()
  expect(requests).toMatchObject([{ id, state: 'answered-in-part', answer: 'Erased.\n\nNot the invoices.' }])
  expect((await editor.get('/v1/sertius/requests.csv')).payload).toContain(',Erased.,Not the invoices.,Eddy')
  expect((await marie.get('/v1/audit')).json().entries.map(({ action }: { action: string }) => action)).toContain(
    'request-answered-in-part',
  )
})

test('the register is taken away as CSV that no spreadsheet runs, and that is told', async () => {
  const { editor, marie } = await aRegister()
  await editor.change('POST', '/v1/sertius/requests', wish)
  const { payload, headers } = await editor.get('/v1/sertius/requests.csv')
  const [head, line] = payload.split('\r\n')
  expect(head).toMatch(/^id,right,state,openedAt,dueAt,closedAt,hasConsentId,isHeld,/)
  expect(line).toContain(
    `erasure,open,2026-11-20T00:00:00.000Z,2026-12-20T00:00:00.000Z,,false,false,fr,paul@example.com,"'=HYPERLINK(""x""), please"`,
  )
  expect(headers['content-disposition']).toContain('sertius-requests-2026-11-23.csv')
  expect((await marie.get('/v1/audit')).json().entries[0]).toMatchObject({ actor: 'Eddy', action: 'requests-exported' })
})
