/** Faults. Traffic: pages that decide, now and then send an outbox, now and then send again, and come back when they are asked to. */
import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { addMonths, type BatchWire, type DecisionWire, type ReceivedWire } from '@placet/model'
import { ORIGIN } from './collector-process.ts'

/** A browser's name: programs are left out of the rates that are compared at the end. */
const headers = { origin: ORIGIN, 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Firefox/150.0' }

export const aDecision = (): DecisionWire => ({
  eventId: randomUUID(),
  consentId: randomBytes(16).toString('base64url'),
  n: 1,
  action: 'save',
  layer: 'preferences',
  choices: { functional: 'granted', analytics: 'denied' },
  services: {},
  noticeHash: null,
  language: 'fr',
  variant: null,
  decidedAt: new Date().toISOString(),
  validUntil: new Date(addMonths(Date.now(), 6)).toISOString(),
  signals: { gpc: false },
  rules: '*',
  device: 'desktop',
  sdk: '1.0.0',
})

export interface Traffic {
  /** Everything sent, and what the collector said to have kept of it. */
  sent: Map<string, DecisionWire>
  acknowledged: Map<string, ReceivedWire>
  /** Answers that no sender may ever get: two that contradict each other, or a refusal that does not say when to come back. Must stay empty. */
  lies: unknown[]
  /** Times that somebody was asked to come back. */
  readonly refused: number
  post(url: string, decisions: readonly DecisionWire[]): Promise<void>
  /** Sends from so many pages, each one request after the other, until the collector is gone or `stop` is called. */
  send(url: string, pages: number): void
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>
}

/** A connection that broke: nobody was told anything. */
const isBroken = (error: unknown) => error instanceof TypeError || (error as Error).name === 'SyntaxError'

export function createTraffic(): Traffic {
  const sent = new Map<string, DecisionWire>()
  const acknowledged = new Map<string, ReceivedWire>()
  const lies: unknown[] = []
  let refused = 0
  let isOn = false
  let pages: Promise<void>[] = []

  const note = (decision: DecisionWire, received: ReceivedWire) => {
    const before = acknowledged.get(decision.eventId)
    if (
      before &&
      (before.leafIndex !== received.leafIndex || before.recordId !== received.recordId || before.receivedAt !== received.receivedAt)
    )
      lies.push({ before, received })
    acknowledged.set(decision.eventId, received)
  }

  const post = async (url: string, decisions: readonly DecisionWire[]) => {
    for (const decision of decisions) sent.set(decision.eventId, decision)
    const [only] = decisions
    const body = JSON.stringify(decisions.length === 1 ? only : decisions)
    const answer = await fetch(`${url}/v1/sertius/records`, { method: 'POST', headers, body })
    const said = await answer.json()
    if (answer.status === 207) {
      const { records } = said as BatchWire
      for (const [i, record] of records.entries()) {
        if ('recordId' in record) note(decisions[i] as DecisionWire, record)
        else if (record.status === 503) refused += 1
        else lies.push(record)
      }
    } else if (answer.ok && only) note(only, said as ReceivedWire)
    else if (answer.status === 503 && Number(answer.headers.get('retry-after')) >= 1) refused += 1
    else lies.push({ status: answer.status, headers: [...answer.headers], said })
  }

  const page = async (url: string) => {
    let waiting: DecisionWire[] = []
    while (isOn) {
      const dice = Math.random()
      const earlier = [...sent.values()].at(-Math.ceil(Math.random() * Math.min(sent.size, 200)))
      const decisions = dice < 0.1 && earlier ? [earlier] : Array.from({ length: dice < 0.3 ? 5 : 1 }, aDecision)
      // What was refused is sent again, as an outbox does; sooner than asked, for a test cannot wait.
      const outbox = waiting.length > 0 ? waiting : decisions
      try {
        await post(url, outbox)
      } catch (error) {
        if (isBroken(error)) return
        throw error
      }
      waiting = outbox.filter(({ eventId }) => !acknowledged.has(eventId))
      if (waiting.length > 0) await wait(20)
    }
  }

  return {
    sent,
    acknowledged,
    lies,
    get refused() {
      return refused
    },
    post,
    send(url, count) {
      isOn = true
      pages = Array.from({ length: count }, () => page(url))
    },
    async stop() {
      isOn = false
      await Promise.all(pages)
    },
  }
}
