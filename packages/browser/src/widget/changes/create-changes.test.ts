// @vitest-environment happy-dom
/** The telling of changes: asks for the notice that was answered, once, and tells nothing where it cannot be had. */
import type { ChangesData, NoticeDocument } from '@placet/model'
import { expect, test } from 'vitest'
import { aHost, aSavedChoice } from '../a-host.fixture.ts'
import { changesOf } from '../changes-of.ts'
import { createChanges } from './create-changes.ts'

const data: ChangesData = { noticeHash: 'now', language: 'fr', categories: [{ id: 'marketing', services: [] }], sections: [] }
const then = {
  language: 'fr',
  categories: [{ id: 'marketing', services: [{ id: 'pixel', name: 'Pixel', vendor: '', country: '', purpose: '' }] }],
} as unknown as NoticeDocument

/** A visitor who answered that notice, and a collector that answers like this. */
function aVisitor(noticeHash: string, answer: () => Promise<Response>) {
  const a = aHost({ saved: { ...aSavedChoice({ marketing: 'granted' }), noticeHash } })
  const asked: string[] = []
  globalThis.fetch = (address) => {
    asked.push(`${address}`)
    return answer()
  }
  a.parts.changes = createChanges(a.host, data)
  return { a, asked }
}

test('holds the notice that was answered against today’s, and asks for it once', async () => {
  const { a, asked } = aVisitor('old', async () => Response.json(then))
  expect((await changesOf(a.host, data))?.lists).toEqual({ marketing: ' (− Pixel)' })
  await changesOf(a.host, data)
  expect(asked).toEqual(['https://consent.example/v1/site/notices/old'])
})

test('asks nobody where the same notice stands, or none was answered', async () => {
  for (const hash of ['now', '']) {
    const { a, asked } = aVisitor(hash, async () => Response.json(then))
    expect(await changesOf(a.host, data)).toBeUndefined()
    expect(asked).toEqual([])
  }
})

test('an unknown notice, a dead network and an answer that is none tell nothing', async () => {
  const answers = [
    async () => new Response('{}', { status: 404 }),
    async () => Promise.reject(new TypeError('offline')),
    async () => new Response('<html>'),
    async () => Response.json({ language: 'fr' }),
  ]
  for (const answer of answers) expect(await changesOf(aVisitor('old', answer).a.host, data)).toBeUndefined()
})
