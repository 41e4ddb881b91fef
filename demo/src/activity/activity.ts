/** Demo. Activity: "what this page just did". Watches cookies, storage and requests; writes nothing. */
import type { Placet } from '@placet/model'
import type { ActivityTexts } from '../content/activity-texts.ts'
import { drawPanel } from './draw.ts'
import type { Said } from './headline.ts'
import { type KeyKind, watchKeys } from './key-changes.ts'
import { createLedger } from './ledger.ts'
import { ownerOfKey, ownerOfRequest } from './owner.ts'
import { watchRequests } from './watch-requests.ts'

/** The tag's queue, or the tag itself: `push` works with both. */
type TagQueue = { push(work: (api: Placet) => void): unknown }

/** Room for the open panel beside the notice. */
const HAS_ROOM = '(min-width: 64rem)'
/** Long enough for a burst to be announced as one. */
const GATHER_MS = 400

function start(texts: ActivityTexts): void {
  const { lang } = document.documentElement
  const collector = document.querySelector<HTMLScriptElement>('head script[src]')?.src
  const ledger = createLedger()
  let placet: Placet | undefined
  let hasGranted = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  const saidSoFar = (): Said => {
    const decision = placet?.decision
    hasGranted ||= Object.values({ ...decision?.choices, ...decision?.services }).includes('granted')
    return { hasDecided: decision?.status === 'made', hasGranted }
  }

  const draw = () => {
    if (waiting !== undefined) return
    waiting = setTimeout(() => {
      waiting = undefined
      drawPanel(ledger.entries(), saidSoFar(), texts, lang)
    }, GATHER_MS)
  }

  watchKeys((came, went, isFirst) => {
    const atMs = Date.now()
    const split = (key: string) => ({ kind: key.split(' ')[0] as KeyKind, name: key.slice(key.indexOf(' ') + 1) })
    for (const { kind, name } of came.map(split)) {
      const owner = ownerOfKey(name)
      // Other programs on this computer also live on localhost: what they left before is not this page's doing.
      if (!(isFirst && owner === 'other')) ledger.add({ kind, name, owner, atMs, isEarlier: isFirst })
    }
    for (const { kind, name } of went.map(split)) ledger.remove(kind, name, atMs)
    draw()
  })

  watchRequests(({ address, atMs }) => {
    const owner = ownerOfRequest(address, location.origin, collector && new URL(collector).origin)
    const { host, pathname } = new URL(address)
    if (owner !== 'site') ledger.add({ kind: 'request', name: `${host}${pathname}`, owner, atMs })
    draw()
  })

  const page = window as { placet?: TagQueue }
  const empty: ((api: Placet) => void)[] = []
  page.placet ??= empty
  page.placet.push((api) => {
    placet = api
    api.on('change', draw)
    draw()
  })
}

const panel = document.querySelector<HTMLDetailsElement>('#activity')
const data = document.querySelector('#activity-texts')?.textContent
if (panel && data) {
  panel.open = matchMedia(HAS_ROOM).matches
  start(JSON.parse(data) as ActivityTexts)
}
