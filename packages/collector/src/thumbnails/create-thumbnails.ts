/** Thumbnails. Pictures for placeholders, kept in memory: bounded, for a day, and fetched once for all who ask at the same time. */
import type { PictureSource } from '@placet/site'
import type { Reach } from '../outgoing/ask-guarded.ts'
import { laterProblem, problem } from '../problems.ts'
import { fetchPicture, isIdOf } from './fetch-picture.ts'
import { createKept } from './kept.ts'
import type { Picture } from './picture.ts'

export interface Wanted {
  site: string
  service: string
  id: string
}

export interface ThumbnailOptions {
  nowMs(): number
  reach?: Reach
  /** A vendor could not be asked, or answered with something else than a picture. */
  onFault(wanted: Wanted, error: unknown): void
  /** Of all that is kept. */
  maxBytes?: number
}

export interface Thumbnails {
  /** Throws the problem of a picture that cannot be had. `admit` is called where the vendor has to be asked, and may throw as well. */
  find(wanted: Wanted, source: PictureSource, admit: () => void): Promise<Picture>
}

/** What browsers are told, and how long a picture stays here before the vendor is asked again. */
export const FRESH_SECONDS = 24 * 60 * 60
/** That there is none is remembered too, or each page view would ask the vendor again. */
export const MISSING_SECONDS = 10 * 60
const MAX_BYTES = 32 * 1024 * 1024
/** Vendors asked at once; whoever comes beyond that does without for now. */
const MAX_FETCHES = 8

const missing = () => problem('THUMBNAIL_MISSING', { headers: { 'cache-control': `public, max-age=${MISSING_SECONDS}` } })

export function createThumbnails({ nowMs, reach, onFault, maxBytes = MAX_BYTES }: ThumbnailOptions): Thumbnails {
  const kept = createKept(maxBytes)
  const fetching = new Map<string, Promise<Picture | undefined>>()

  async function fetchAnew(key: string, wanted: Wanted, source: PictureSource, earlier: Picture | undefined): Promise<Picture | undefined> {
    let picture: Picture | undefined
    let isAnswered = true
    try {
      picture = await fetchPicture(source, wanted.id, reach)
    } catch (error) {
      isAnswered = false
      // A vendor that is away for a while takes nothing down.
      picture = earlier
      onFault(wanted, error)
    }
    kept.put(key, { picture, untilMs: nowMs() + 1000 * (picture && isAnswered ? FRESH_SECONDS : MISSING_SECONDS) })
    return picture
  }

  return {
    async find(wanted, source, admit) {
      const { site, service, id } = wanted
      if (!isIdOf(source, id)) throw missing()
      const key = `${site}/${service}/${id}`
      const known = kept.get(key)
      let picture = known?.picture
      if (!known || known.untilMs <= nowMs()) {
        let work = fetching.get(key)
        if (!work) {
          if (fetching.size >= MAX_FETCHES) throw laterProblem('TOO_MANY_REQUESTS', 2)
          admit()
          work = fetchAnew(key, wanted, source, picture).finally(() => fetching.delete(key))
          fetching.set(key, work)
        }
        picture = await work
      }
      if (!picture) throw missing()
      return picture
    },
  }
}
