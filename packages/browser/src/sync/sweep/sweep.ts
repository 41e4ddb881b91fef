/** Sync. Sweep: takes away what denied services left. Its own file, because most visitors never need it. */
import type { Part, SweepData } from '@placet/model'
import { createSweep } from './create-sweep.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: SweepData

const part: Part = (host) => createSweep(host, __PLACET_PART__)
export default part
