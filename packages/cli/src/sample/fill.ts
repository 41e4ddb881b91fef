/** Sample. Sends what happened through the collector's own routes, with its clock turned to the day. */

import type { Collector } from '@placet/collector'
import type { BatchWire, DecisionWire, DisplayWire } from '@placet/model'
import type { CompiledSite } from '@placet/site'
import { createRandom } from './random.ts'
import { type Happening, happeningsOf } from './visits.ts'

export interface Filling {
  collector: Collector
  site: CompiledSite
  /** Read by the collector; turned here. */
  clock: { nowMs: number }
  /** The last full day before this instant is the last one filled. */
  untilMs: number
  days: number
  seed: number
}

const DAY_MS = 864e5
/** Most decisions in one array (contract, section 5). */
const ITEMS = 50
/** Programs are left out of the rates; made-up visitors are not to be. */
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'
/** Displays sent at once. */
const TOGETHER = 100

/** Throws where the collector refuses anything: a sample that is partly refused would be a wrong picture. */
export async function fillSample({
  collector,
  site,
  clock,
  untilMs,
  days,
  seed,
}: Filling): Promise<{ displays: number; decisions: number }> {
  const midnightMs = Math.floor(untilMs / DAY_MS) * DAY_MS
  const fromMs = midnightMs - days * DAY_MS
  const happenings = happeningsOf(site, fromMs, days, createRandom(seed))
  const made = { displays: 0, decisions: 0 }

  const post = async (path: string, body: unknown): Promise<string> => {
    const { statusCode, payload } = await collector.public.inject({
      method: 'POST',
      url: `/v1/${site.id}/${path}`,
      headers: { origin: site.origins[0] ?? '', 'content-type': 'application/json', 'user-agent': BROWSER },
      payload: JSON.stringify(body),
    })
    if (statusCode >= 400) throw new Error(`The collector refused a ${path}: ${payload}`)
    return payload
  }

  const sendDecisions = async (decisions: readonly DecisionWire[]) => {
    const { records } = JSON.parse(await post('records', decisions)) as BatchWire
    const refused = records.find((record) => 'error' in record)
    if (refused) throw new Error(`The collector refused a decision: ${JSON.stringify(refused)}`)
    made.decisions += decisions.length
  }

  const sendDisplays = async (displays: readonly DisplayWire[]) => {
    await Promise.all(displays.map((display) => post('displays', display)))
    made.displays += displays.length
  }

  for (const ofDay of byDay(happenings)) {
    // Arrays share one time of arrival; whatever is sent together happened on the same day.
    const displays = ofDay.flatMap((happening) => ('display' in happening ? [happening] : []))
    for (const group of chunksOf(displays, TOGETHER)) {
      clock.nowMs = group.at(-1)?.atMs ?? clock.nowMs
      await sendDisplays(group.map(({ display }) => display))
    }
    const decisions = ofDay.flatMap((happening) => ('decision' in happening ? [happening] : []))
    for (const group of chunksOf(decisions, ITEMS)) {
      clock.nowMs = group.at(-1)?.atMs ?? clock.nowMs
      await sendDecisions(group.map(({ decision }) => decision))
    }
  }
  await collector.flush()
  return made
}

function byDay(happenings: readonly Happening[]): Iterable<Happening[]> {
  const days = new Map<number, Happening[]>()
  for (const happening of happenings) {
    const day = Math.floor(happening.atMs / DAY_MS)
    const ofDay = days.get(day) ?? []
    ofDay.push(happening)
    days.set(day, ofDay)
  }
  return days.values()
}

function* chunksOf<T>(items: readonly T[], size: number): Iterable<T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size)
}
