/** Site. Check of shape: what the JSON Schema finds, in sentences. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { didYouMean } from '../closest.ts'
import type { Report } from '../mistake.ts'
import { pointer } from '../mistake.ts'
import { siteSchema } from '../schema.ts'
import { policySchema } from '../schema-policy.ts'

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true })
addFormats.default(ajv, ['date'])

const say = (value: unknown): string => (typeof value === 'object' ? 'this' : JSON.stringify(value))
const a = (type: unknown): string => (/^[aeio]/.test(String(type)) ? `an ${type}` : `a ${type}`)

/** What the schema says about the place, where it says something. */
const described = (schema: unknown): string | undefined => {
  const description = (schema as { description?: unknown } | undefined)?.description
  return typeof description === 'string' ? description : undefined
}

type Told = [path: string, reason: string, suggestion?: string | undefined]

function tell({ keyword, instancePath: at, params, data, parentSchema, message }: ErrorObject): Told {
  const about = described(parentSchema)
  const properties: Record<string, unknown> = parentSchema?.properties ?? {}
  switch (keyword) {
    case 'additionalProperties': {
      const key = params.additionalProperty
      return [at + pointer(key), `"${key}" is not a key that belongs here.`, didYouMean(key, Object.keys(properties))]
    }
    case 'required': {
      const key = params.missingProperty
      const hint = described(properties[key])
      return [at, `"${key}" is missing.`, hint && `It is: ${hint}`]
    }
    case 'type':
      return [
        at,
        `This must be ${[params.type].flat().map(a).join(' or ')}, not ${data === null ? 'null' : a(Array.isArray(data) ? 'array' : typeof data)}.`,
        about,
      ]
    case 'enum':
      return [at, `${say(data)} is not a value that is known here.`, didYouMean(String(data), params.allowedValues)]
    case 'pattern':
    case 'format':
      return [at, String(data).trim() === '' ? 'This text is empty.' : `${say(data)} does not have the form that belongs here.`, about]
    case 'propertyNames':
      return [at + pointer(params.propertyName), `"${params.propertyName}" does not have the form of a key that belongs here.`, about]
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return [at, 'This is empty.', about]
    case 'maxLength':
      return [at, `This text is longer than ${params.limit} characters.`]
    case 'minimum':
    case 'maximum':
      return [at, `${say(data)} is out of bounds.`, about]
    case 'uniqueItems':
      return [at, `Items ${Math.min(params.i, params.j)} and ${Math.max(params.i, params.j)} are the same.`, 'Remove one of them.']
    default:
      return [at, `This ${message ?? 'is not right'}.`, about]
  }
}

/** Errors that only say that another error was found. */
const isEcho = ({ keyword, schemaPath }: ErrorObject): boolean => keyword === 'if' || schemaPath.includes('/propertyNames/')

function checkWith(validate: ValidateFunction, input: unknown, report: Report): void {
  if (validate(input)) return
  for (const error of validate.errors ?? []) if (!isEcho(error)) report(...tell(error))
}

const site = ajv.compile(siteSchema)
const policy = ajv.compile(policySchema)

/** Reports what is wrong with the shape of a configuration. Nothing reported means: it is a `SiteConfig`. */
export const checkShape = (input: unknown, report: Report): void => checkWith(site, input, report)

/** Reports what is wrong with the shape of a policy document. Nothing reported means: it is a `PolicyDocument`. */
export const checkPolicyShape = (input: unknown, report: Report): void => checkWith(policy, input, report)
