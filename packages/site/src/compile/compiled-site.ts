/** Site. Compiled site: everything that is served for one site, ready to be sent. */
import type { Mode, NoticeDocument, ServerSite } from '@placet/model'
import type { Blocking, Controller } from '../configuration.ts'
import type { Sources } from './sources.ts'
import type { PictureSource } from './thumbnails.ts'

export interface CompiledSite {
  id: string
  name: string
  isSample: boolean
  origins: string[]
  /** Cookie domain of a site with subdomains. */
  domain?: string
  /** Where the collector answers, with its base path and without a slash at the end. */
  collector: string
  /** The first is the default. */
  languages: string[]
  controller: Controller
  validForMonths: number
  /** Ids of the categories asked for, without `necessary`. */
  categories: string[]
  /** Language, then category id, then name; `necessary` included. */
  categoryNames: Record<string, Record<string, string>>
  services: Record<string, { category: string }>
  /** What is held: where it is more than what is marked, the tag must come first in a page. */
  blocking: Blocking
  /** Hex SHA-256 of the tag and its parts. */
  buildHash: string
  /** Served at the stable address; loads the parts at theirs. */
  tag: string
  /** Served under the build hash; loads the parts of this very build. */
  pinnedTag: string
  /** `notice.fr` to its code. The same under stable and pinned addresses. */
  files: Map<string, string>
  /** Tags for regions with a rule of their own, by region; whoever is in none gets `tag`, which is opt-in. */
  byRegion: Map<string, { mode: Mode; tag: string }>
  /** Notices by hash, with the exact bytes that the hash stands for. */
  notices: Map<string, { language: string; document: NoticeDocument; canonical: string }>
  /** What all of it was compiled from. */
  sources: Sources
  /** For servers that render the site's pages. */
  server: ServerSite
  /** True where the tag must run before anything else of the page: it may not be async. */
  mustBeFirst: boolean
  /** True where the site honours Global Privacy Control: its `/.well-known/gpc.json` says so. */
  honoursGpc: boolean
  /** Where pictures for placeholders come from, by service. Empty where the site wants none. */
  thumbnails: Record<string, PictureSource>
  /** False where the site does not count displays. */
  displays: boolean
  /** True where the site keeps its log of records to itself. */
  isLogPrivate: boolean
}
