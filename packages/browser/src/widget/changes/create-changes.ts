/** Widget. Creates the telling of changes: asks the collector for the very notice that the visitor answered, and holds today's against it (LAW-16). */
import { type Changes, type ChangesData, collectorUrl, type Host, type NoticeDocument, type PartHandle } from '@placet/model'
import { changesSince } from './changes-since.ts'

/** Whoever waits for this shows something else meanwhile, or nothing; not for long. */
const PATIENCE_MS = 2000

/** Nothing is told where that notice cannot be had: nothing is made up. Never throws. */
export function createChanges(host: Host, data: ChangesData): PartHandle {
  const asked: Record<string, Promise<Changes | undefined>> = {}

  async function since(hash: string): Promise<Changes | undefined> {
    try {
      const signal = AbortSignal.timeout?.(PATIENCE_MS)
      const answer = await fetch(`${collectorUrl(host.data)}notices/${hash}`, { signal, credentials: 'omit' })
      return answer.ok ? changesSince((await answer.json()) as NoticeDocument, data) : undefined
    } catch {
      return
    }
  }

  return {
    async changes() {
      const hash = host.inForce().saved?.noticeHash
      if (!hash) return
      asked[hash] ??= since(hash)
      return asked[hash]
    },
  }
}
