/** Widget. Mine: what the operator keeps of this subject's choices, to read, to take along, to erase; and requests for the other rights (SEC-30). */
import type { MineData, Part } from '@placet/model'
import { createMine } from './create-mine.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: MineData

const part: Part = (host) => createMine(host, __PLACET_PART__)
export default part
