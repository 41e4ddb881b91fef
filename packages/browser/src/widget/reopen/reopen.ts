/** Widget. Reopen: a small control on each page that leads back to the choice (LAW-27), where the page has no link of its own. */
import type { Part, ReopenData } from '@placet/model'
import { createReopen } from './create-reopen.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: ReopenData

const part: Part = (host) => createReopen(host, __PLACET_PART__)
export default part
