/** Sync. What follows a decision: records travel from the outbox to the collector, and denied services' traces go. Nobody ever waits for it. */
import {
  type BatchWire,
  type Choice,
  collectorUrl,
  type DecisionWire,
  type Host,
  type PartHandle,
  parseChoice,
  type SyncData,
  type TagData,
} from '@placet/model'
import { decide } from '../store/decide.ts'
import { deviceClass } from '../store/device-class.ts'
import { seeKeep } from '../store/keep.ts'
import { OUTBOX_KEY, type OutboxRow, readOutbox, writeOutbox } from '../store/outbox.ts'
import { forgetVisit, readVisit, SWEEP } from '../store/visit.ts'
import { sendDisplay } from './display.ts'
import { sweep } from './sweep.ts'

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

/** The row as the collector knows it; `undefined` for one that was damaged. */
function wireOf({ eventId, choice, language, gpc, rules, sdk }: OutboxRow, data: TagData): DecisionWire | undefined {
  const saved = parseChoice(choice)
  if (!saved) return
  const choices: Record<string, Choice> = {}
  const services: Record<string, Choice> = {}
  for (const id of Object.keys(data.categories)) choices[id] = saved.items[id]?.choice ?? 'denied'
  for (const [id, item] of Object.entries(saved.items)) {
    const category = data.services[id]
    if (category && choices[category] !== item.choice) services[id] = item.choice
  }
  return {
    eventId,
    consentId: saved.consentId,
    n: saved.n,
    action: saved.action,
    layer: saved.layer,
    choices,
    services,
    noticeHash: saved.noticeHash || null,
    language,
    variant: null,
    decidedAt: new Date(saved.decidedAtMs).toISOString(),
    validUntil: new Date(saved.validUntilMs).toISOString(),
    signals: { gpc },
    rules,
    device: deviceClass(),
    sdk,
  }
}

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
  const url = `${collectorUrl(host.data)}records`
  // Set by the page before; this one sweeps after it.
  if (readVisit() === SWEEP) forgetVisit()
  // The answer to a page before may have come when there was nobody to look.
  seeKeep()
  let isSending = false
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

  async function sendAll(): Promise<void> {
    for (;;) {
      isWanted = false
      // The page is about to reload, and nothing leaves it any more; what waits goes with the next.
      if (readVisit() === SWEEP) return
      const rows = readOutbox()
        .filter((row) => !row.state)
        .slice(0, BATCH)
      if (!rows.length) return
      const decisions = rows.flatMap((row) => wireOf(row, host.data) ?? [])
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

  function send(): void {
    if (host.inForce().saved) sweep(__PLACET_PART__, (service) => host.placet.allows(service))
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

  addEventListener('online', send)
  function receipt(): unknown {
    const { saved, n } = host.inForce()
    return { site: host.data.site, consentId: saved?.consentId ?? null, n, decision: host.placet.decision }
  }

  return { send, receipt, display: (display) => sendDisplay(host, display), decide: (deciding, before) => decide(host, deciding, before) }
}
