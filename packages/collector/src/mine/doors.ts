/** Mine. Doors: what a subject asks for its own records and rights, checked. */
import { type EraseWire, eraseSchema, mineSchema, type RequestWire, requestSchema } from '@placet/model'
import { Ajv, type ValidateFunction } from 'ajv'
import { isInstant } from '../ingest/instant.ts'
import { schemaProblem } from '../ingest/schema-fault.ts'

const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false })
ajv.addFormat('date-time', isInstant)

/** Checks what comes in at one door. */
export const door = <T>(schema: object): ((input: unknown) => T) => {
  const isRight: ValidateFunction<T> = ajv.compile<T>(schema)
  return (input) => {
    if (!isRight(input)) throw schemaProblem(isRight)
    return input
  }
}

export const parseMine = door<{ consentId: string }>(mineSchema)
export const parseErase = door<EraseWire>(eraseSchema)
export const parseRequest = door<RequestWire>(requestSchema)
