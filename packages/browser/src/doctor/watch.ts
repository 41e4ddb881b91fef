/** Doctor. Watch: looks at the page at the edge, for as long as the panel is open. Nothing on the page or the device changes by it. */
import type { DoctorData, Host } from '@placet/model'
import { readSaved } from '../store/saved-choice.ts'
import { CLOSED, readVisit } from '../store/visit.ts'
import { askCollector } from './ask-collector.ts'
import type { Facts, PageTrace } from './facts.ts'
import { readElements, readTags } from './read-elements.ts'
import { readQueue } from './read-queue.ts'
import { readTraces } from './read-traces.ts'
import { watchGrants } from './watch-grants.ts'
import { watchRequests } from './watch-requests.ts'
import { watchTrouble } from './watch-trouble.ts'

/** At most one look in this time, however much happens. */
const PAUSE_MS = 400

/** Stores tell nobody when they change. */
const POLL_MS = 2000

export interface Watch {
  /** Looks once more, and asks the collector again. */
  again(): void
  stop(): void
}

/** Calls back with the page described, now and whenever something about it changed. */
export function watchPage(host: Host, data: DoctorData, seen: (facts: Facts) => void): Watch {
  const isAnyMarkup = data.markup === 'any'
  const held = new WeakSet<Element>()
  let traces: PageTrace[] = []
  let isCollectorThere: boolean | undefined
  let isStopped = false
  let pause: ReturnType<typeof setTimeout> | undefined

  const requests = watchRequests(look)
  const grants = watchGrants(host, look)
  const trouble = watchTrouble(host, look)
  // An embed that the visitor lets in "this once" acts by agreement.
  host.onHeld((element) => held.add(element))

  function look(): void {
    pause ??= setTimeout(() => {
      pause = undefined
      if (!isStopped) seen(facts())
    }, PAUSE_MS)
  }

  function facts(): Facts {
    const tags = readTags(data.collector)
    const { status, action, layer } = host.placet.decision
    return {
      data,
      asked: host.data,
      origin: location.origin,
      host: location.hostname,
      language: tags[0]?.element.attributes['data-lang'] || document.documentElement.lang,
      states: grants.states(),
      decision: status === 'made' ? { action, layer } : undefined,
      ask: host.inForce().ask,
      isClosed: readVisit() === CLOSED,
      requests: requests.requests(),
      dropped: requests.dropped(),
      elements: readElements(isAnyMarkup, held),
      traces,
      tags,
      choices: readSaved().length,
      hasReopenLink: document.querySelector('[data-placet-open]') !== null,
      queue: readQueue((window as { dataLayer?: unknown }).dataLayer),
      blocks: trouble.blocks(),
      faults: trouble.faults(),
      isCollectorThere,
    }
  }

  async function poll(): Promise<void> {
    traces = await readTraces()
    look()
  }

  async function again(): Promise<void> {
    isCollectorThere = undefined
    const [isThere] = await Promise.all([askCollector(data.collector, host.data.site), poll()])
    isCollectorThere = isThere
    look()
  }

  const mutations = new MutationObserver(look)
  mutations.observe(document, { childList: true, subtree: true, attributes: true })
  const timer = setInterval(poll, POLL_MS)
  void again()

  return {
    again: () => void again(),
    stop() {
      isStopped = true
      clearTimeout(pause)
      clearInterval(timer)
      mutations.disconnect()
      requests.stop()
      grants.stop()
      trouble.stop()
    },
  }
}
