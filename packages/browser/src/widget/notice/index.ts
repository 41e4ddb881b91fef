/** Widget. Notice: entry of the first layer's file. */
import type { NoticeData, Part } from '@placet/model'
import { createNotice } from './notice.tsx'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: NoticeData

const part: Part = (host) => createNotice(host, __PLACET_PART__)
export default part
