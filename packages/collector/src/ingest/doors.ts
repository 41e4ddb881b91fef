/** Ingest. Doors: `unknown` enters, a decision or a display leaves, or a problem that names the field. */
import { type DecisionWire, type DisplayWire, decisionSchema, displaySchema } from '@placet/model'
import { Ajv, type ValidateFunction } from 'ajv'
import { isInstant } from './instant.ts'
import { schemaProblem } from './schema-fault.ts'

const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false })
ajv.addFormat('date-time', isInstant)

const isDecision: ValidateFunction<DecisionWire> = ajv.compile<DecisionWire>(decisionSchema)
const isDisplay: ValidateFunction<DisplayWire> = ajv.compile<DisplayWire>(displaySchema)

export function parseDecision(input: unknown): DecisionWire {
  if (!isDecision(input)) throw schemaProblem(isDecision)
  // May be left out on the wire; evidence says it either way.
  return { ...input, variant: input.variant ?? null }
}

export function parseDisplay(input: unknown): DisplayWire {
  if (!isDisplay(input)) throw schemaProblem(isDisplay)
  return input
}
