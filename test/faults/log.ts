/** Faults. Log: what must be true of the Merkle tree after whatever happened to the process that grows it. */
import { join } from 'node:path'
import { createProofs, logLines, nodeVerifyTools, readKeys, type Storage, verifierKeyOf } from '@placet/collector'
import { aConfiguration } from '@placet/collector/fixtures'
import { fromBase64, parseHead, parseNote, rootOf, verifyConsistency, verifyLog } from '@placet/model'
import { expect } from 'vitest'
import type { Traffic } from './traffic.ts'

const { sha256 } = nodeVerifyTools
const LOG = { site: 'sertius', collector: String(aConfiguration.collector) }
const bytes = (text: string): Uint8Array => fromBase64(text) as Uint8Array

/** The checkpoint that a running collector answers, as somebody else would keep it. */
export async function keepCheckpoint(url: string): Promise<string> {
  return (await fetch(`${url}/v1/sertius/log/checkpoint`)).text()
}

const headOf = (note: string) => {
  const head = parseHead(parseNote(note)?.text ?? '')
  if (!head) throw new Error(`This is no checkpoint: ${note}`)
  return head
}

/** A collector that came back proves that its log only grew since each of the checkpoints that were kept before it fell. */
export async function expectOnlyGrew(url: string, older: readonly string[]): Promise<void> {
  const now = headOf(await keepCheckpoint(url))
  for (const { size, root } of older.map(headOf)) {
    const answer = await (await fetch(`${url}/v1/sertius/log/consistency?from=${size}&to=${now.size}`)).json()
    expect(answer).toMatchObject({ from: size, to: now.size })
    const proof = (answer as { proof: string[] }).proof.map(bytes)
    expect(await verifyConsistency(sha256, { from: size, to: now.size, fromRoot: root, toRoot: now.root, proof })).toBe(true)
  }
}

/**
 * Every record is the one that its leaf commits to, every leaf stands once, every acknowledged record stands where it was told, the tree grown anew
 * from the leaves has the roots of all checkpoints, and so have the nodes that were stored on the way.
 */
export async function expectTree(storage: Storage, folder: string, older: readonly string[], { acknowledged }: Traffic): Promise<void> {
  const keys = readKeys(join(folder, 'keys')).map((key) => verifierKeyOf(key, LOG))
  const { size, hashes } = await storage.log.head('sertius')
  const found = await verifyLog(logLines(storage.log, 'sertius', Date.now()), keys, older, nodeVerifyTools)
  expect(found).toMatchObject({ size, erased: 0, findings: [] })
  expect(found.checkpoints).toBeGreaterThanOrEqual(older.length)
  const leaves = new Set<string>()
  for await (const { leafHash } of storage.log.entries('sertius', 0, size)) leaves.add(Buffer.from(leafHash).toString('hex'))
  expect(leaves.size).toBe(size)
  const proofs = createProofs(storage.log)
  expect(await proofs.rootAt('sertius', size)).toEqual(rootOf(sha256, { size, hashes }))
  for (const head of older.map(headOf)) expect(Buffer.from(await proofs.rootAt('sertius', head.size))).toEqual(Buffer.from(head.root))
  for (const { recordId, leafIndex } of acknowledged.values())
    expect(await storage.log.place('sertius', recordId)).toMatchObject({ recordId, leafIndex })
}
