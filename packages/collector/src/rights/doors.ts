/** Rights. Doors: what is done with a request, checked. */
import { type HandleWire, handleSchema, type RegisterWire, registerSchema } from '@placet/model'
import { door } from '../mine/doors.ts'

export const parseHandle = door<HandleWire>(handleSchema)
export const parseRegister = door<RegisterWire>(registerSchema)
