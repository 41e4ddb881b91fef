/** Widget. Notice, modal: the first layer of a site that has its page wait for an answer. Leaving it is no answer. */
import type { NoticeData, Part } from '@placet/model'
import { createNotice } from './create-notice.ts'
import { standAlone } from './stand-alone.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: NoticeData

const part: Part = (host) => createNotice(host, __PLACET_PART__, standAlone)
export default part
