/** Site. Thumbnails: pictures of videos, for their placeholders: what the widget and the collector must know of them. */
import { NECESSARY, type PlaceholderData, type Service, type Thumbnail } from '@placet/model'
import type { ResolvedSite } from './resolved-site.ts'

/** Where the collector finds the pictures of one service, and the only hosts that it may be led to. */
export interface PictureSource extends Omit<Thumbnail, 'embed'> {
  hosts: readonly string[]
}

/** Services whose embeds have a picture. What needs no consent never waits behind a placeholder. */
const pictured = ({ config, services }: ResolvedSite): (Service & { thumbnail: Thumbnail })[] =>
  config.thumbnails === false
    ? []
    : services.flatMap((service) =>
        service.thumbnail && service.category !== NECESSARY ? [{ ...service, thumbnail: service.thumbnail }] : [],
      )

/** For the collector, by service. */
export const pictureSourcesOf = (site: ResolvedSite): Record<string, PictureSource> =>
  Object.fromEntries(pictured(site).map(({ id, hosts, thumbnail: { embed: _, ...source } }) => [id, { ...source, hosts }]))

/** For the placeholders. */
export function thumbnailDataOf(site: ResolvedSite): Pick<PlaceholderData, 'thumbnails'> {
  const embeds = Object.fromEntries(pictured(site).map(({ id, thumbnail }) => [id, thumbnail.embed]))
  if (!Object.keys(embeds)[0]) return {}
  return { thumbnails: { from: `${site.collector}/v1/${site.config.site}/thumbnails/`, embeds } }
}
