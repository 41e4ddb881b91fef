/** Evidence. Publication: carries checkpoints to where this machine cannot take them back, so that history cannot be rewritten unseen (SEC-27). */
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { postGuarded } from '../outgoing/post-guarded.ts'
import type { KeptCheckpoint } from '../storage/log-storage.ts'
import type { LogName } from './signer.ts'

export interface PublicationOptions {
  /** One file per site, one checkpoint per line; only ever added to. */
  folder?: string | undefined
  /** Gets each checkpoint as text. */
  webhook?: string | undefined
  /** Sends; tests that stay on loopback give their own. */
  post?: typeof postGuarded
}

/** Publishes to each place that is set. One that fails does not stop the other; then it rejects, saying which. */
export function createPublication({
  folder,
  webhook,
  post = postGuarded,
}: PublicationOptions): (log: LogName, checkpoint: KeptCheckpoint) => Promise<void> {
  return async ({ site }, { note, size, signedAtMs }) => {
    const ways = [
      folder === undefined
        ? undefined
        : addLine(folder, site, { site, size, signedAt: new Date(signedAtMs).toISOString(), checkpoint: note }),
      webhook === undefined ? undefined : post(webhook, note, { 'content-type': 'text/plain; charset=utf-8', 'placet-site': site }),
    ]
    const failed = (await Promise.allSettled(ways)).flatMap((way) => (way.status === 'rejected' ? [(way.reason as Error).message] : []))
    if (failed.length > 0)
      throw new Error(`The checkpoint of size ${size} of site "${site}" was not published everywhere: ${failed.join('; ')}`)
  }
}

async function addLine(folder: string, site: string, line: object): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = await open(join(folder, `${site}.checkpoints.ndjson`), 'a')
  try {
    await file.appendFile(`${JSON.stringify(line)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}
