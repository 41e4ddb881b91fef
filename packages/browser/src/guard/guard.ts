/** Guard. Guard: the piece that stands before the tag where a site blocks `known` or `strict`. */
import type { GuardData } from '@placet/model'
import { start } from './start.ts'

/** Put here when a site is compiled. */
declare const __PLACET_GUARD__: GuardData

try {
  start(__PLACET_GUARD__)
} catch {
  // What is in place holds; the page and the tag go on.
}
