/** Gate. Tag: for a site whose pages carry Placet's own markup. */
import type { TagData } from '@placet/model'
import { needsOf } from './needs.ts'
import { start } from './start.ts'

/** Put here when a site is compiled. */
declare const __PLACET_TAG__: TagData

start(__PLACET_TAG__, needsOf)
