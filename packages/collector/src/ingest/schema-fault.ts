/** Ingest. Schema faults: which field, and what it must be, in our words and without the sender's. */
import type { ErrorObject, ValidateFunction } from 'ajv'
import { fieldProblem, type Problem } from '../problems.ts'

/** Names that may be said back: plain identifiers. Anything else could carry what the sender wanted printed. */
const plainName = /^[A-Za-z_][A-Za-z0-9_-]{0,31}$/

/** The problem of a value that a schema has just refused. */
export function schemaProblem({ errors }: Pick<ValidateFunction, 'errors'>): Problem {
  const error = errors?.[0]
  if (!error) return fieldProblem('', 'as the schema says')
  const { pointer, mustBe } = describe(error)
  return fieldProblem(pointer.split('/').slice(1).every(isSayable) ? pointer : parentOf(pointer), mustBe)
}

const isSayable = (name: string) => plainName.test(name) || /^\d+$/.test(name)
const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'))

function describe({ keyword, instancePath, params, propertyName }: ErrorObject): { pointer: string; mustBe: string } {
  const at = (name: unknown) => `${instancePath}/${name}`
  switch (keyword) {
    case 'required':
      return { pointer: at(params.missingProperty), mustBe: 'present' }
    case 'additionalProperties':
      return { pointer: at(params.additionalProperty), mustBe: 'left out: no such field is accepted' }
    case 'type':
      return { pointer: instancePath, mustBe: `of type ${[params.type].flat().join(' or ')}` }
    case 'enum':
      return { pointer: instancePath, mustBe: `one of: ${params.allowedValues.join(', ')}` }
    case 'minimum':
      return { pointer: instancePath, mustBe: `at least ${params.limit}` }
    case 'maximum':
      return { pointer: instancePath, mustBe: `at most ${params.limit}` }
    case 'minProperties':
      return { pointer: instancePath, mustBe: 'not empty' }
    case 'maxProperties':
      return { pointer: instancePath, mustBe: `of at most ${params.limit} entries` }
    default:
      // With `propertyNames` the fault is in the name itself.
      return propertyName === undefined
        ? { pointer: instancePath, mustBe: 'in the documented form' }
        : { pointer: at(propertyName), mustBe: 'an id of lower-case letters, digits and hyphens' }
  }
}
