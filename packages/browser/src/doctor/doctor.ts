/** Doctor. For web developers, on a page that asks for it: tells what acts without consent, what nobody declared, and the line to change. */
import type { DoctorData, Part } from '@placet/model'
import { createDoctor } from './create-doctor.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: DoctorData

const part: Part = (host) => createDoctor(host, __PLACET_PART__)
export default part
