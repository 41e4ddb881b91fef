/** Bridges. Runner: performs what bridges say, at the start of a page and once for each decision on it. The only place that touches the page. */
import type { BridgeData, Placet, PlacetEvents } from '@placet/model'
import { closePage } from '../sync/close-page.ts'
import type { Bridge, Call, Moment } from './bridge.ts'
import { type Page, perform } from './perform.ts'

/** Takes a bridge in: it speaks at once, and whenever there is something to tell. */
export type Run = <D extends BridgeData>(bridge: Bridge<D>, data: D) => void

/** Longest time that a page goes on while what ran on it cannot be told to stop. */
const PATIENCE_MS = 999
const STEP_MS = 50
const STEPS = 20

/**
 * Runs bridges on a page whose tag has just started in this task. Where it did not, nothing is granted, and they say so.
 * What a vendor cannot hear yet waits until a script has loaded, and gives way to what a later decision says. A service that was granted
 * and cannot be told to stop ends with the page.
 */
export function createRunner(page: Page, reload: () => void): Run {
  const api = page.placet as Partial<Placet> | undefined
  const allows = (name: string) => !!api?.allows?.(name)
  const decidedAt = () => api?.decision?.decidedAt
  const taken = new Set<string>()
  const tellers: ((isStart: boolean, denied?: string[]) => void)[] = []
  const retries: (() => void)[] = []
  let told = decidedAt()
  /** A refusal was told before its record was there: the decision that comes is the same. */
  let isAhead = false

  const fault = (message: string) =>
    page.document.dispatchEvent(
      new CustomEvent('placet:fault', {
        detail: { code: 'BRIDGE_FAILED', message },
      }),
    )

  /** Nothing more leaves the page, and it goes: once the decision is kept, or after a moment. */
  function leave(steps = STEPS): void {
    if (!decidedAt() && steps) setTimeout(leave, STEP_MS, steps - 1)
    else {
      closePage(page, "'none'")
      setTimeout(reload)
    }
  }

  const run: Run = (bridge, data) => {
    let waiting: Call[] = []

    /** What could not be performed, if anything. What a vendor's function throws is the vendor's; the rest would stand on it. */
    function proceed(): Call | undefined {
      try {
        while (waiting[0] && perform(page, waiting[0])) waiting.shift()
        return waiting[0]
      } catch (error) {
        const [failed] = waiting
        waiting = []
        fault(`${failed?.[1]}: ${error}`)
        return failed
      }
    }

    function tell(isStart: boolean, denied: string[] = []): void {
      const moment: Moment = {
        isStart,
        isMade: !!decidedAt(),
        allows,
        wasTaken: (name) => taken.has(name),
      }
      waiting = bridge(moment, data)
      const unheard = proceed()
      const running = data.stops?.find((id) => denied.includes(id))
      if (!unheard || !running) return
      fault(`${running} could not be told to stop by ${unheard[1]}. The page reloads.`)
      leave()
    }

    tellers.push(tell)
    retries.push(proceed)
    tell(true)
  }

  // Before any listener of the page, wherever it listens: what it does next must find the vendors told (GCM-05).
  page.addEventListener(
    'placet:change',
    (event) => {
      const { denied } = (event as CustomEvent<PlacetEvents['change']>).detail
      for (const name of denied) taken.add(name)
      told = decidedAt()
      isAhead = !told
      for (const tell of tellers) tell(false, denied)
    },
    true,
  )
  function seeDecision(): void {
    const now = decidedAt()
    if (!now || now === told) return
    told = now
    if (!isAhead) for (const tell of tellers) tell(false)
    isAhead = false
  }
  // A decision that changes nothing, such as a first refusal, shows in that a layer goes: it is made in the same task, or once what
  // records it has come.
  page.addEventListener(
    'placet:hide',
    () => {
      queueMicrotask(seeDecision)
      setTimeout(seeDecision, PATIENCE_MS)
    },
    true,
  )
  // A vendor's script may have come with what the calls speak to.
  page.document.addEventListener(
    'load',
    () => {
      for (const retry of retries) retry()
    },
    true,
  )
  return run
}
