/** Widget. Open layer: a link or button of one layer that opens another. */
import type { Host } from '@placet/model'

/**
 * Opens a layer from a click. Clicks with a key held stay the browser's, as on any link (middle clicks never come here);
 * where the layer cannot be loaded, a link leads to its page after all.
 */
export async function openLayer(host: Host, layer: 'preferences' | 'policy', event: MouseEvent): Promise<void> {
  if (event.ctrlKey || event.metaKey) return
  event.preventDefault()
  const opener = event.target as HTMLAnchorElement
  // At the same time, not one after the other.
  if (layer === 'preferences') void host.load('draw')
  const part = await host.load(layer)
  if (part) part.show?.(opener)
  else if (opener.href) location.href = opener.href
}
