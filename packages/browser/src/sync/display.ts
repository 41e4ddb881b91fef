/** Sync. Display: tells the collector that a notice was shown or closed. Counted in aggregate, no identifier, lossy by design. */
import { collectorUrl, type DisplayWire, type Host } from '@placet/model'
import { deviceClass } from '../store/device-class.ts'
import { isVisitStart } from './visit-start.ts'

/** Sends one display, unless the site switched them off. Never throws, never retries. `start` says that it is the page's first. */
export function sendDisplay({ data }: Host, { noticeHash, language, outcome, start }: Omit<DisplayWire, 'device'>): void {
  if (data.displays === false) return
  // What nobody can see yet was not shown: a tab in the background waits.
  if (document.hidden) {
    document.addEventListener('visibilitychange', () => sendDisplay({ data } as Host, { noticeHash, language, outcome, start }), {
      once: true,
    })
    return
  }
  const display: DisplayWire = { noticeHash, language, outcome, start: start && isVisitStart(), device: deviceClass() }
  // A string goes out as text/plain: no preflight. What holds no identifier needs no cookie either.
  fetch(`${collectorUrl(data)}displays`, { method: 'POST', body: JSON.stringify(display), keepalive: true, credentials: 'omit' }).catch(
    () => {},
  )
}
