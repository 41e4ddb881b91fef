import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyFrontier, type Frontier, grow, openCheckpoint } from '@placet/model'
import { expect, onTestFinished, test, vi } from 'vitest'
import { NOW_MS } from '../fixtures/a-decision.ts'
import type { KeptCheckpoint, LogStorage } from '../storage/log-storage.ts'
import { sha256 } from '../storage/sha256.ts'
import { type CheckpointsOptions, createCheckpoints } from './checkpoints.ts'
import { makeKey, readKeys, retireKey } from './key-files.ts'
import { createSigner, verifierKeyOf } from './signer.ts'
import { nodeVerifyTools } from './verify-tools.ts'

const LOG = { site: 'sertius', collector: 'https://consent.sertius.example' }
const leafAt = (i: number, history = 0): Uint8Array => hash('sha256', `${history}/${i}`, 'buffer')

function aKeyFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'placet-checkpoints-')), 'keys')
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true, force: true }))
  for (const kind of ['log', 'time', 'witness'] as const) makeKey(folder, kind)
  return folder
}

/** A log in memory: as many leaves as it is told, and the checkpoints kept of it. */
function aLog(folder = aKeyFolder(), options: Partial<CheckpointsOptions> = {}) {
  const kept: KeptCheckpoint[] = []
  let leaves: Uint8Array[] = []
  const treeOf = (count: number): Frontier => grow(sha256, emptyFrontier, leaves.slice(0, count))
  const log = {
    head: async () => ({ ...treeOf(leaves.length), receivedAtMs: NOW_MS }),
    nodes: async (_site: string, nodes: { level: number; index: number }[]) =>
      nodes.map(({ level, index }) => grow(sha256, emptyFrontier, leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)).hashes[0]),
    newestCheckpoint: async () => kept.at(-1),
    keepCheckpoint: async (_site: string, checkpoint: KeptCheckpoint) => void kept.push(checkpoint),
  } as unknown as LogStorage
  const published: number[] = []
  const faults: unknown[] = []
  const checkpoints = createCheckpoints({
    ...{ log, signer: createSigner(readKeys(folder)), nowMs: () => NOW_MS, logs: () => [LOG] },
    publish: async (_log, { size }) => void published.push(size),
    onFault: (error) => faults.push(error),
    ...options,
  })
  const setLeaves = (count: number, history = 0) => {
    leaves = Array.from({ length: count }, (_, i) => leafAt(i, history))
  }
  return { checkpoints, kept, published, faults, setLeaves }
}

const openWith = async (note: string | undefined, folder: string, ...names: string[]) =>
  openCheckpoint(
    note ?? '',
    readKeys(folder).flatMap((key) => (names.includes(`${key.kind}-${key.number}`) ? [verifierKeyOf(key, LOG)] : [])),
    nodeVerifyTools,
  )

test('SEC-27: each new checkpoint is kept, then published, and made anew only when the log has grown', async () => {
  const { checkpoints, kept, published, setLeaves } = aLog()
  setLeaves(5)
  const [one, two] = await Promise.all([checkpoints.newest(LOG), checkpoints.newest(LOG)])
  expect(one).toBe(two)
  await checkpoints.makeDue()
  setLeaves(9)
  await checkpoints.makeDue()
  expect(kept.map(({ size }) => size)).toEqual([5, 9])
  expect(published).toEqual([5, 9])
})

test('SEC-27: under load one is made in time by itself, and none once it was stopped', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { checkpoints, kept, setLeaves } = aLog()
  const stop = checkpoints.start()
  setLeaves(3)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(kept.map(({ size }) => size)).toEqual([3])
  stop()
  setLeaves(4)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(kept.map(({ size }) => size)).toEqual([3])
})

test('a log that contradicts what it signed before signs no more, whether it was rewritten or cut', async () => {
  const { checkpoints, kept, published, faults, setLeaves } = aLog()
  setLeaves(5)
  await checkpoints.makeDue()
  setLeaves(8, 1)
  await expect(checkpoints.newest(LOG)).rejects.toThrow('contradicts its checkpoint of size 5')
  setLeaves(4)
  await expect(checkpoints.newest(LOG)).rejects.toThrow('contradicts its checkpoint of size 5')
  await checkpoints.makeDue()
  expect(faults).toHaveLength(1)
  expect(kept.map(({ size }) => size)).toEqual([5])
  expect(published).toEqual([5])
})

test('a publication that fails is reported, and the checkpoint stands', async () => {
  const fault = new Error('The disk is full.')
  const faults: unknown[] = []
  const { checkpoints, kept, setLeaves } = aLog(aKeyFolder(), {
    publish: () => Promise.reject(fault),
    onFault: (error) => faults.push(error),
  })
  setLeaves(2)
  expect(await checkpoints.newest(LOG)).toMatchObject({ size: 2 })
  await vi.waitFor(() => expect(faults).toEqual([fault]))
  expect(kept).toHaveLength(1)
})

test('the witness cosigns with the time; alone it does not stand in for the log', async () => {
  const folder = aKeyFolder()
  const { checkpoints, setLeaves } = aLog(folder)
  setLeaves(7)
  const note = (await checkpoints.newest(LOG))?.note
  const seenAtMs = [Math.floor(NOW_MS / 1000) * 1000]
  expect(await openWith(note, folder, 'log-1')).toMatchObject({ size: 7, seenAtMs: [] })
  expect(await openWith(note, folder, 'log-1', 'witness-1')).toMatchObject({
    ...{ size: 7, seenAtMs },
    signers: ['consent.sertius.example/v1/sertius/log', 'consent.sertius.example/witness'],
  })
  expect(await openWith(note, folder, 'witness-1', 'time-1')).toContain('No known key of the log')
})

test('keys are rotated: both sign, then the next alone, and what the retired one signed is still believed', async () => {
  const folder = aKeyFolder()
  const before = aLog(folder)
  before.setLeaves(1)
  const older = (await before.checkpoints.newest(LOG))?.note
  makeKey(folder, 'log')
  const during = aLog(folder)
  during.setLeaves(2)
  const both = (await during.checkpoints.newest(LOG))?.note
  expect(await openWith(both, folder, 'log-1')).toMatchObject({ size: 2 })
  expect(await openWith(both, folder, 'log-2')).toMatchObject({ size: 2 })
  retireKey(folder, 'log', 1)
  const after = aLog(folder)
  after.setLeaves(3)
  const newer = (await after.checkpoints.newest(LOG))?.note
  expect(await openWith(newer, folder, 'log-1')).toContain('No known key')
  expect(await openWith(newer, folder, 'log-2')).toMatchObject({ size: 3 })
  expect(await openWith(older, folder, 'log-1')).toMatchObject({ size: 1 })
})

test('without a key the newest is what was kept before', async () => {
  const { checkpoints, kept } = aLog(aKeyFolder(), { signer: undefined as never })
  expect(await checkpoints.newest(LOG)).toBeUndefined()
  kept.push({ size: 2, note: 'note', signedAtMs: NOW_MS })
  await checkpoints.makeDue()
  expect(await checkpoints.newest(LOG)).toEqual({ size: 2, note: 'note', signedAtMs: NOW_MS })
})
