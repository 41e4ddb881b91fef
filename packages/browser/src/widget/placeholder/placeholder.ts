/** Widget. Placeholder: stands where an embed waits for consent, and offers to show it this once or always (WEB-27). */
import type { Part, PlaceholderData } from '@placet/model'
import { createPlaceholders } from './create-placeholders.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: PlaceholderData

const part: Part = (host) => {
  createPlaceholders(host, __PLACET_PART__)
  return {}
}
export default part
