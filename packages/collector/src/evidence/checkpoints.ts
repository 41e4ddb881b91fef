/** Evidence. Checkpoints: made every half minute while a log grows, and whenever somebody asks; each is kept before it is shown. */
import { isSameHash, parseHead, parseNote, rootOf } from '@placet/model'
import type { KeptCheckpoint, LogStorage } from '../storage/log-storage.ts'
import { sha256 } from '../storage/sha256.ts'
import { createProofs } from './proofs.ts'
import type { LogName, Signer } from './signer.ts'

/** Half of what is promised, so that a slow moment does not break the promise. */
const EVERY_MS = 30_000

export interface CheckpointsOptions {
  log: LogStorage
  /** Without it nothing is signed. */
  signer?: Signer
  nowMs(): number
  /** Logs that are served now. */
  logs(): readonly LogName[]
  /** Carries a new checkpoint to where the operator cannot take it back. Its faults are reported, and stop nothing. */
  publish?(log: LogName, checkpoint: KeptCheckpoint): Promise<void>
  onFault(error: unknown): void
}

export interface Checkpoints {
  /** The newest; made now where the log has grown since. `undefined` where there is no key to sign with. */
  newest(log: LogName): Promise<KeptCheckpoint | undefined>
  /** Makes what is due, for every log. */
  makeDue(): Promise<void>
  /** Makes checkpoints from now on; returns what stops it. */
  start(): () => void
}

export function createCheckpoints({ log: storage, signer, nowMs, logs, publish, onFault }: CheckpointsOptions): Checkpoints {
  const proofs = createProofs(storage)
  const making = new Map<string, Promise<KeptCheckpoint | undefined>>()

  /** A log never signs what contradicts what it signed before: then somebody must look, and nobody may be told that all is well. */
  const refuseContradiction = async (site: string, last: KeptCheckpoint, size: number): Promise<void> => {
    const head = parseHead(parseNote(last.note)?.text ?? '')
    if (head && size >= head.size && isSameHash(head.root, await proofs.rootAt(site, head.size))) return
    throw new Error(
      `The log of site "${site}" contradicts its checkpoint of size ${last.size}: no new one is signed. Run "placet verify" on an export to see which record was changed.`,
    )
  }

  const make = async (log: LogName, sign: Signer['sign']): Promise<KeptCheckpoint> => {
    const [last, head] = [await storage.newestCheckpoint(log.site), await storage.head(log.site)]
    if (last && last.size === head.size) return last
    if (last) await refuseContradiction(log.site, last, head.size)
    const signedAtMs = nowMs()
    const note = sign(log, { size: head.size, root: rootOf(sha256, head) }, signedAtMs)
    await storage.keepCheckpoint(log.site, { size: head.size, note, signedAtMs })
    // Another collector may have kept one of that size first.
    const kept = (await storage.newestCheckpoint(log.site)) ?? { size: head.size, note, signedAtMs }
    void publish?.(log, kept).catch(onFault)
    return kept
  }

  const newest = (log: LogName): Promise<KeptCheckpoint | undefined> => {
    if (!signer) return storage.newestCheckpoint(log.site)
    // Whoever asks meanwhile gets the same one.
    const made = making.get(log.site) ?? make(log, signer.sign).finally(() => making.delete(log.site))
    making.set(log.site, made)
    return made
  }

  const makeDue = async (): Promise<void> => {
    if (!signer) return
    for (const log of logs()) await newest(log).catch(onFault)
  }

  return {
    newest,
    makeDue,
    start() {
      const timer = setInterval(() => void makeDue(), EVERY_MS)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}
