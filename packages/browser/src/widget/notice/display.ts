/** Widget. Display: tells the collector that a notice was shown or closed. Counted in aggregate, no identifier, lossy by design. */
import type { DisplayWire, Host } from '@placet/model'
import { deviceClass } from '../../store/device-class.ts'

/** Sends one display, unless the site switched them off. Never throws, never retries. */
export function sendDisplay({ data }: Host, display: Omit<DisplayWire, 'device'>): void {
  if (data.displays === false) return
  // A string goes out as text/plain: no preflight.
  fetch(`${data.records}displays`, {
    method: 'POST',
    body: JSON.stringify({ ...display, device: deviceClass() }),
    keepalive: true,
    credentials: 'omit',
  }).catch(() => {})
}
