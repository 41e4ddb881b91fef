/** Gate. Tag, by rule: for regions where a written rule lets things run until they are refused. Built with `store/hold-by-rule.ts`. */
import type { TagData } from '@placet/model'
import { anyNeedsOf } from './foreign-markup.ts'
import { start } from './start.ts'

/** Put here when a site is compiled. */
declare const __PLACET_TAG__: TagData

start(__PLACET_TAG__, anyNeedsOf)
