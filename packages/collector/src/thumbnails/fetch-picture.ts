/** Thumbnails. Fetch: one picture from the vendor that has it. Nothing of a visitor goes along, and only hosts of the service are met (SEC-17). */
import type { PictureSource } from '@placet/site'
import type { Reach } from '../outgoing/ask-guarded.ts'
import { getGuarded } from '../outgoing/get-guarded.ts'
import { type Picture, pictureOf } from './picture.ts'

/** For all of it: name, connection, answers, redirects. */
export const FETCH_MS = 5_000
export const MAX_PICTURE_BYTES = 512 * 1024
const MAX_ANSWER_BYTES = 64 * 1024

/** True where the host is one of the service's; `*.example` covers the domain and every subdomain. */
const isListed = (hosts: readonly string[]) => (host: string) =>
  hosts.some((known) => (known.startsWith('*.') ? `.${host}`.endsWith(known.slice(1)) : host === known))

/** True where the id has the form that the service's ids have. */
export const isIdOf = ({ id: form }: PictureSource, id: string): boolean => new RegExp(`^(?:${form})$`).test(id)

/** `undefined` where the vendor has none. Rejects where the vendor could not be asked, or answered with something else. */
export async function fetchPicture({ hosts, address, answers }: PictureSource, id: string, reach?: Reach): Promise<Picture | undefined> {
  const bounds = { allows: isListed(hosts), signal: AbortSignal.timeout(FETCH_MS) }
  const wanted = address.replace('{id}', encodeURIComponent(id.replace(':', '/')))
  const found = answers === 'picture' ? wanted : await namedBy(wanted)
  const bytes = found && (await getGuarded(found, { ...bounds, accept: 'image/*', maxBytes: MAX_PICTURE_BYTES }, reach))
  if (!bytes) return undefined
  const picture = pictureOf(bytes)
  if (!picture) throw new Error(`What "${new URL(wanted).host}" gave as a picture is none.`)
  return picture

  /** The address that an oEmbed answer gives for its thumbnail; it has to stand on the list like any other. */
  async function namedBy(oembed: string): Promise<string | undefined> {
    const answer = await getGuarded(oembed, { ...bounds, accept: 'application/json', maxBytes: MAX_ANSWER_BYTES }, reach)
    if (!answer) return undefined
    let said: unknown
    try {
      said = JSON.parse(answer.toString('utf8'))
    } catch {
      throw new Error(`${new URL(oembed).host} answered no JSON.`)
    }
    const { thumbnail_url: picture } = (said ?? {}) as { thumbnail_url?: unknown }
    // Some vendors still write http.
    return typeof picture === 'string' ? picture.replace(/^http:/, 'https:') : undefined
  }
}
