/** Fuzz. Ledger: what was acknowledged, and what may have been erased, to be held beside what the collector keeps in the end. */

interface Sent {
  eventId?: unknown
  consentId?: unknown
  withdrawal?: Sent
}

export interface Ledger {
  note(url: string, payload: string | Buffer | undefined, status: number, answer: string): string[]
  /** Sent where the answer may have been lost. */
  perhaps(eventId: string): void
  faults(kept: readonly { eventId: string; consentId: string }[]): string[]
  acknowledged(): number
}

export function createLedger(): Ledger {
  const acknowledged = new Map<string, unknown>()
  const possible = new Set<string>()
  const erased = new Set<unknown>()

  /** Record ids of what was kept. */
  const noteRecords = (body: Sent | Sent[], status: number, answer: string): string[] => {
    if (status !== 200 && status !== 201 && status !== 207) return []
    const told = JSON.parse(answer)
    const [items, outcomes] = Array.isArray(body) ? [body, told.records] : [[body], [{ status, ...told }]]
    return items.flatMap((item, i) => {
      // What is no object at all has an outcome too.
      const { eventId, consentId }: Sent = Object(item)
      const outcome = outcomes[i]
      if (outcome.status !== 200 && outcome.status !== 201) return []
      acknowledged.set(String(eventId), consentId)
      return [outcome.recordId as string]
    })
  }

  return {
    note(url, payload, status, answer) {
      const [, door] = /\/(records|mine\/erase)(?:\?.*)?$/.exec(url) ?? []
      if (!payload || !door) return []
      let body: Sent | Sent[]
      try {
        // As the collector reads it: a byte order mark is not part of the text.
        body = JSON.parse(new TextDecoder().decode(Buffer.from(payload)))
      } catch {
        return []
      }
      if (typeof body !== 'object' || body === null) return []
      if (door === 'records') return noteRecords(body, status, answer)
      const { consentId, withdrawal } = body as Sent
      erased.add(consentId)
      if (withdrawal?.eventId) possible.add(String(withdrawal.eventId))
      return []
    },
    perhaps: (eventId) => void possible.add(eventId),
    faults(kept) {
      const counts = new Map<string, number>()
      for (const { eventId } of kept) counts.set(eventId, (counts.get(eventId) ?? 0) + 1)
      const lost = [...acknowledged].filter(([eventId, consentId]) => !counts.has(eventId) && !erased.has(consentId))
      const invented = [...counts.keys()].filter((eventId) => !acknowledged.has(eventId) && !possible.has(eventId))
      const doubled = [...counts].filter(([, count]) => count > 1)
      return [
        ...lost.map(([eventId]) => `acknowledged and not kept: ${eventId}`),
        ...invented.map((eventId) => `kept and never acknowledged: ${eventId}`),
        ...doubled.map(([eventId, count]) => `kept ${count} times: ${eventId}`),
      ]
    },
    acknowledged: () => acknowledged.size,
  }
}
