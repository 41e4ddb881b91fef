/** Demo. AdPulse: a marketing pixel of the demo's own, behaving as such pixels do. It may run only after marketing was granted. */
import { sinkOf } from './sink-address.ts'

const QUEUE = 'adp_queue'
const THIRTEEN_MONTHS_S = 395 * 24 * 60 * 60

const known = document.cookie.match(/(?:^|; )_adp_id=([^;]+)/)?.[1]
const visitor = known ?? crypto.getRandomValues(new Uint32Array(2)).join('.')
document.cookie = `_adp_id=${visitor}; path=/; max-age=${THIRTEEN_MONTHS_S}; samesite=lax`

const queue: unknown = JSON.parse(localStorage.getItem(QUEUE) ?? '[]')
const seen = Array.isArray(queue) ? queue.slice(-9) : []
localStorage.setItem(QUEUE, JSON.stringify([...seen, { event: 'PageView', path: location.pathname, at: Date.now() }]))

const pixel = new Image(1, 1)
pixel.src = `${sinkOf('adpulse')}?${new URLSearchParams({ id: visitor, event: 'PageView', path: location.pathname })}`
