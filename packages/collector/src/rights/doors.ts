/** Rights. Doors: what is done with a request, or held for a claim, checked. */
import { type HandleWire, handleSchema, type PlaceHoldWire, placeHoldSchema, type RegisterWire, registerSchema } from '@placet/model'
import { door } from '../mine/doors.ts'

export const parseHandle = door<HandleWire>(handleSchema)
export const parsePlaceHold = door<PlaceHoldWire>(placeHoldSchema)
export const parseRegister = door<RegisterWire>(registerSchema)
