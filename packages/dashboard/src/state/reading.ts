/** State. Reading: the figures of one view, as last read. Figures of one site or period never stand under the name of another. */

import type { StatsAnswer } from '@placet/model'
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Api, Failure, SiteInfo } from '../api.ts'
import { dayOf } from './day.ts'
import { isEmpty } from './figures.ts'
import { type Span, spanOf, type View } from './view.ts'

export interface Figures {
  site: SiteInfo
  span: Span
  answer: StatsAnswer
  readAtMs: number
  /** The site that was meant, when it has nothing yet and the sample is shown in its place. */
  insteadOf: SiteInfo | null
}

export interface Reading {
  /** What was read for the view asked last; kept while the same view is read again. */
  figures: ReadonlySignal<Figures | null>
  failure: ReadonlySignal<Failure | null>
  isBusy: ReadonlySignal<boolean>
  /** Reads the figures of a view. A later call wins over an earlier one. */
  read(view: View, sites: readonly SiteInfo[]): Promise<void>
  /** Drops everything, so that nothing is left for whoever signs in next. */
  forget(): void
}

/** The site of a view: the one the address names, else the first real one, else the sample. */
export const siteOf = (view: View, sites: readonly SiteInfo[]): SiteInfo | undefined =>
  view.site ? sites.find((site) => site.id === view.site) : (sites.find((site) => !site.isSample) ?? sites[0])

export function createReading(api: Api, ambient: { nowMs(): number; onSessionEnd(): void }): Reading {
  const figures = signal<Figures | null>(null)
  const failure = signal<Failure | null>(null)
  const isBusy = signal(false)
  let latest: AbortController | undefined
  let askedFor = ''

  async function read(view: View, sites: readonly SiteInfo[]): Promise<void> {
    latest?.abort()
    const mine = new AbortController()
    latest = mine
    const span: Span = { ...spanOf(view.period, dayOf(ambient.nowMs())), ...(view.bursts && { bursts: view.bursts }) }
    const site = siteOf(view, sites)
    const siteId = site?.id ?? view.site
    const key = JSON.stringify([view.site, span])
    if (key !== askedFor) figures.value = null
    askedFor = key
    failure.value = null
    isBusy.value = Boolean(siteId)
    if (!siteId) return

    let answer = await api.stats(siteId, span, mine.signal)
    let shown = site
    // First sight of a fresh installation: the sample stands in, and says so, until the real site has something to show.
    const sample = sites.find((other) => other.isSample)
    if (answer.ok && !view.site && sample && site && !site.isSample && isEmpty(answer.value.totals)) {
      const instead = await api.stats(sample.id, span, mine.signal)
      if (instead.ok && !isEmpty(instead.value.totals)) {
        answer = instead
        shown = sample
      }
    }
    if (mine.signal.aborted) return
    isBusy.value = false
    if (answer.ok && shown) {
      figures.value = {
        site: shown,
        span,
        answer: answer.value,
        readAtMs: ambient.nowMs(),
        insteadOf: shown !== site && site ? site : null,
      }
    } else if (!answer.ok) {
      if (answer.failure.status === 401) ambient.onSessionEnd()
      else failure.value = answer.failure
    }
  }

  return {
    figures,
    failure,
    isBusy,
    read,
    forget() {
      latest?.abort()
      askedFor = ''
      figures.value = null
      failure.value = null
      isBusy.value = false
    },
  }
}
