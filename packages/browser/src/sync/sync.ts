/** Sync. What follows a decision: records travel from the outbox to the collector, and denied services' traces go. Nobody ever waits for it. */
import { type BatchWire, collectorUrl, type DecisionWire, type Host, type Left, type PartHandle, type SyncData } from '@placet/model'
import { decideHere } from '../store/decide-here.ts'
import { seeKeep } from '../store/keep.ts'
import { OUTBOX_KEY, type OutboxRow, readOutbox, writeOutbox } from '../store/outbox.ts'
import { noteWithdrawn, readWithdrawn } from '../store/visit.ts'
import { closePage } from './close-page.ts'
import { wireOf } from './wire-of.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: SyncData

/** Pauses between tries while the page is open, in seconds. The next page tries again anyway. */
const PAUSES_S = [5, 30, 120]

/** Most decisions a request may carry (contract, section 5). */
const BATCH = 50

/** What became of one row. */
type Fate = 'acknowledged' | 'refused' | 'later'

const fateOf = (status: number): Fate =>
  status === 200 || status === 201 || status === 410
    ? 'acknowledged'
    : status >= 400 && status < 500 && status !== 408 && status !== 429
      ? 'refused'
      : 'later'

async function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    // Plain text needs no preflight, so that the decision can leave with the page (WEB-11).
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify(body),
    keepalive: true,
    // A collector on the site's own host may set its copy of the choice; on another host no cookie travels.
    credentials: 'same-origin',
  })
}

/** Sends decisions and tells each one's fate. One goes alone: its status is the answer's. */
async function deliver(url: string, decisions: readonly DecisionWire[]): Promise<{ fates: Fate[]; retryAfterS: number }> {
  try {
    const answer = await post(url, decisions.length === 1 ? decisions[0] : decisions)
    const retryAfterS = Number(answer.headers.get('retry-after')) || 0
    if (answer.status !== 207) return { fates: decisions.map(() => fateOf(answer.status)), retryAfterS }
    const { records } = (await answer.json()) as BatchWire
    return { fates: decisions.map((_, i) => fateOf(records[i]?.status ?? 503)), retryAfterS }
  } catch {
    return { fates: decisions.map(() => 'later'), retryAfterS: 0 }
  }
}

export default function createSync(host: Host): PartHandle {
  const { services } = __PLACET_PART__
  const url = `${collectorUrl(host.data)}records`
  // The answer to a page before may have come when there was nobody to look.
  seeKeep()
  let isSending = false
  let isLeaving = false
  let isWanted = false
  let tries = 0

  /** Reads the outbox again: a decision may have joined, or another tab may have sent, while the answer was on its way. */
  function settle(fateById: ReadonlyMap<string, Fate>): void {
    const left: OutboxRow[] = []
    for (const row of readOutbox()) {
      const fate = fateById.get(row.eventId)
      if (fate === 'refused') {
        host.emit('fault', {
          code: 'RECORD_REFUSED',
          message: `The collector does not take decision ${row.eventId}. It holds on this device.`,
        })
        left.push({ ...row, state: 'refused' })
      } else if (fate !== 'acknowledged') left.push(row)
      else if (row.isOnlyCopy) left.push({ ...row, state: 'kept' })
    }
    // Of what is not to be sent, only the newest says anything.
    const newestIdle = left.filter((row) => row.state).at(-1)
    writeOutbox(left.filter((row) => !row.state || row === newestIdle))
  }

  const waiting = () =>
    readOutbox()
      .filter((row) => !row.state)
      .slice(0, BATCH)
  const decisionsOf = (rows: readonly OutboxRow[]) => rows.flatMap((row) => wireOf(row, host.data) ?? [])

  async function sendAll(): Promise<void> {
    for (;;) {
      isWanted = false
      // What waits has left with the page that reloads; the next page hears its fate.
      if (isLeaving) return
      const rows = waiting()
      if (!rows.length) return
      const decisions = decisionsOf(rows)
      const { fates, retryAfterS } = await deliver(url, decisions)
      // Before the rows go: as long as one waits, another answer and another look will follow.
      seeKeep()
      // A damaged row says nothing that could be sent.
      const fateById = new Map<string, Fate>(rows.map((row) => [row.eventId, 'acknowledged']))
      for (const [i, { eventId }] of decisions.entries()) fateById.set(eventId, fates[i] as Fate)
      settle(fateById)
      if (fates.includes('later')) {
        const pauseS = Math.max(retryAfterS, PAUSES_S[tries] ?? Number.POSITIVE_INFINITY)
        tries++
        if (Number.isFinite(pauseS)) setTimeout(send, pauseS * 1000)
        return
      }
      tries = 0
      if (!isWanted && readOutbox().every((row) => row.state)) return
    }
  }

  /** Has the traces of denied services taken away, where any leaves some. */
  function sweep(): void {
    if (host.inForce().saved && services.some((id) => !host.placet.allows(id))) void host.load('sweep').then((part) => part?.sweep?.())
  }

  function send(): void {
    sweep()
    if (isSending) {
      isWanted = true
      return
    }
    isSending = true
    const finish = () => {
      isSending = false
    }
    const work = () => sendAll().finally(finish)
    // One tab sends. Without locks (plain http) two may: the same event id makes that harmless.
    if (navigator.locks) void navigator.locks.request(OUTBOX_KEY, { ifAvailable: true }, (lock) => (lock ? work() : finish()))
    else void work()
  }

  function leave(denied: readonly string[]): void {
    noteWithdrawn(denied)
    if (isLeaving) return
    isLeaving = true
    // The record leaves with the page, and again from the next one, under the same id: that one hears the answer.
    const decisions = decisionsOf(waiting())
    if (decisions[0]) void deliver(url, decisions)
    sweep()
    closePage(window, `${collectorUrl(host.data)} ${host.data.parts.replace(/[^/]*$/, '')}`)
    // After this task, so that the page's own listeners hear what changed.
    setTimeout(() => location.reload())
  }

  async function left(): Promise<Left[]> {
    const withdrawn = readWithdrawn()
    // Who asks is about to decide: what takes traces away comes along, so that they can go before the page does.
    const mayHaveWork = services.some((id) => host.placet.allows(id) || withdrawn.includes(id))
    return (mayHaveWork && (await (await host.load('sweep'))?.left?.())) || []
  }

  addEventListener('online', send)
  /** With no answer from the collector, what this device knows. */
  async function receipt(): Promise<unknown> {
    const { saved, n } = host.inForce()
    const known = { site: host.data.site, consentId: saved?.consentId ?? null, n, decision: host.placet.decision }
    return { ...known, ...((await (await host.load('mine'))?.receipt?.()) as object) }
  }

  return {
    send,
    receipt,
    leave,
    left,
    decide: (deciding, before) => decideHere(host, services, deciding, before),
  }
}
