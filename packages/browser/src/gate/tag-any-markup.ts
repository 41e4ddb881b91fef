/** Gate. Tag, any markup: also understands pages written for other products. */
import type { TagData } from '@placet/model'
import { anyNeedsOf } from './foreign-markup.ts'
import { start } from './start.ts'

/** Put here when a site is compiled. */
declare const __PLACET_TAG__: TagData

start(__PLACET_TAG__, anyNeedsOf)
