/** Widget. Policy: the third layer. The operator's privacy policy, one line per section, each with its facts and the way to its full text. */
import type { Part, PolicyData } from '@placet/model'
import { createPolicy } from './create-policy.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: PolicyData

const part: Part = (host) => createPolicy(host, __PLACET_PART__)
export default part
