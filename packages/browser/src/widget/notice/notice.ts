/** Widget. Notice: the first layer. Asks without stealing focus, takes one press for an answer, and is gone. */
import type { NoticeData, Part } from '@placet/model'
import { createNotice } from './create-notice.ts'
import { uncover } from './uncover.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: NoticeData

const part: Part = (host) => createNotice(host, __PLACET_PART__, uncover)
export default part
