/** Widget. Picture: a still of the video that waits, from the site's own collector; the visitor's browser meets nobody else (LAW-03). */
import type { PlaceholderData } from '@placet/model'
import { element } from '../element.ts'

/** Missing where the service has none, or the address is not one of its videos. */
export function pictureOf(address: string, needs: readonly string[], { thumbnails }: PlaceholderData): HTMLImageElement | undefined {
  const service = needs.find((name) => thumbnails?.embeds[name])
  if (!thumbnails || !service) return
  const id = new RegExp(thumbnails.embeds[service] as string).exec(address)?.slice(1).filter(Boolean).join(':')
  return id
    ? element('img', { src: `${thumbnails.from}${service}/${id}`, alt: '', loading: 'lazy', referrerpolicy: 'no-referrer' })
    : undefined
}
