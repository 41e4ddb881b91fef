/** Widget. Changes: what is not as it was when the visitor last decided. Loaded on need, for the layers that tell it. */
import type { ChangesData, Part } from '@placet/model'
import { createChanges } from './create-changes.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: ChangesData

const part: Part = (host) => createChanges(host, __PLACET_PART__)
export default part
