/** Bridges. Fixture: a visit, as bridges see it, and a page that notes what it is told. */
import type { BridgeData } from '@placet/model'
import type { Bridge, Call, Moment } from './bridge.ts'

/** What is granted after each decision of a visit; the first is what the page begins with, `null` where nothing was decided yet. */
export type Visit = readonly (readonly string[] | null)[]

/** Every word of a bridge on a page, in order, one list for each moment. */
export function wordsOf<D extends BridgeData>(bridge: Bridge<D>, data: D, visit: Visit): Call[][] {
  const taken = new Set<string>()
  return visit.map((granted, i) => {
    for (const name of visit[i - 1] ?? []) if (!granted?.includes(name)) taken.add(name)
    const moment: Moment = {
      isStart: i === 0,
      isMade: granted !== null,
      allows: (name) => !!granted?.includes(name),
      wasTaken: (name) => taken.has(name),
    }
    return bridge(moment, data)
  })
}
