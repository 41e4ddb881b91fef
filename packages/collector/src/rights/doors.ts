/** Rights. Doors: what is done with a request, checked. */
import { type HandleWire, handleSchema } from '@placet/model'
import { Ajv, type ValidateFunction } from 'ajv'
import { schemaProblem } from '../ingest/schema-fault.ts'

const isHandle: ValidateFunction<HandleWire> = new Ajv().compile<HandleWire>(handleSchema)

export function parseHandle(input: unknown): HandleWire {
  if (!isHandle(input)) throw schemaProblem(isHandle)
  return input
}
