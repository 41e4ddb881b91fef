import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createPublication } from './publication.ts'

const LOG = { site: 'sertius', collector: 'https://consent.sertius.example' }
const checkpointOf = (size: number) => ({ size, note: `note of ${size}\n`, signedAtMs: Date.parse('2026-11-23T09:15:30.000Z') })
const WEBHOOK = 'https://witness.example/hook'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'placet-publication-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function aReceiver(fault?: string) {
  const received: unknown[] = []
  const post = async (...asked: unknown[]) => {
    received.push(asked)
    if (fault !== undefined) throw new Error(fault)
  }
  return { received, post }
}

const linesOf = (folder: string) =>
  readFileSync(join(folder, 'sertius.checkpoints.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('SEC-27: a folder gets one line for each checkpoint, after those that were there', async () => {
  const folder = join(aFolder(), 'not', 'yet')
  const publish = createPublication({ folder })
  await publish(LOG, checkpointOf(3))
  await publish(LOG, checkpointOf(9))
  await publish({ ...LOG, site: 'other' }, checkpointOf(1))
  expect(linesOf(folder)).toEqual([
    { site: 'sertius', size: 3, signedAt: '2026-11-23T09:15:30.000Z', checkpoint: 'note of 3\n' },
    { site: 'sertius', size: 9, signedAt: '2026-11-23T09:15:30.000Z', checkpoint: 'note of 9\n' },
  ])
})

test('a webhook gets the note as it was signed, and which site it is of', async () => {
  const { received, post } = aReceiver()
  await createPublication({ webhook: WEBHOOK, post })(LOG, checkpointOf(3))
  expect(received).toEqual([[WEBHOOK, 'note of 3\n', { 'content-type': 'text/plain; charset=utf-8', 'placet-site': 'sertius' }]])
})

test('one place that fails does not stop the other, and is named', async () => {
  const folder = aFolder()
  const failing = aReceiver('witness.example answered 500.')
  await expect(createPublication({ folder, webhook: WEBHOOK, post: failing.post })(LOG, checkpointOf(3))).rejects.toThrow(
    'The checkpoint of size 3 of site "sertius" was not published everywhere: witness.example answered 500.',
  )
  expect(linesOf(folder)).toHaveLength(1)

  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const { received, post } = aReceiver()
  await expect(createPublication({ folder: file, webhook: WEBHOOK, post })(LOG, checkpointOf(3))).rejects.toThrow('was not published')
  expect(received).toHaveLength(1)
})

test('SEC-17: the webhook that is sent to by itself is never one inside', async () => {
  await expect(createPublication({ webhook: 'http://127.0.0.1:9/' })(LOG, checkpointOf(3))).rejects.toThrow('inner network')
})

test('nowhere to publish is no fault', async () => {
  await expect(createPublication({})(LOG, checkpointOf(3))).resolves.toBeUndefined()
})
