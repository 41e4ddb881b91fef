/** Widget. Until withdrawn: scripts that a visitor let in this once end, as everything does, with the next withdrawal. */
import type { Host } from '@placet/model'

/**
 * Has the next withdrawal end what asked for these names, unless it was granted meanwhile. What scripts built can only end with the page:
 * the tag reloads for what ran and is not granted, once the refusal is written down. Until then it is not among what ran, for it was
 * never granted.
 */
export function untilWithdrawn(host: Host, needs: readonly string[]): void {
  const stop = host.placet.on('change', ({ denied }) => {
    if (!denied[0]) return
    stop()
    host.ran.push({ categories: [...needs], service: undefined })
    host.refresh()
  })
}
