/** Access. Doors: what a body about people, tokens or one's own account must hold. */
import { type Grant, type Role, roles } from '@placet/model'
import { Ajv, type JSONSchemaType, type ValidateFunction } from 'ajv'
import { readBody } from '../ingest/read-body.ts'
import { schemaProblem } from '../ingest/schema-fault.ts'

const ajv = new Ajv()

/** Printable, and not blank. */
export const nameSchema = { type: 'string', minLength: 1, maxLength: 64, pattern: '^(?=.*\\S)[^\\p{C}]+$' } as const
/** Far over any password; the rules on length are in `passwords.ts`. */
const password = { type: 'string', maxLength: 1024 } as const
const code = { type: 'string', maxLength: 64 } as const
const secret = { type: 'string', maxLength: 128 } as const
const site = { type: 'string', pattern: '^(\\*|[a-z0-9-]{1,64})$' } as const
const grants = {
  type: 'array',
  maxItems: 1000,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['site', 'role'],
    properties: { site, role: { type: 'string', enum: roles } },
  },
} as const

const MAX_TOKEN_DAYS = 730

function door<T>(properties: object, optional: readonly string[] = []): (bytes: unknown) => T {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  const isRight = ajv.compile({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
  } as JSONSchemaType<T>) as ValidateFunction<T>
  return (bytes) => {
    const body = readBody(bytes, false)
    if (!isRight(body)) throw schemaProblem(isRight)
    return body
  }
}

export const parsePassword = door<{ password: string }>({ password })
export const parseNewPassword = door<{ password: string; newPassword: string }>({ password, newPassword: password })
export const parsePasswordAndCode = door<{ password: string; code: string }>({ password, code })
export const parseNewFactor = door<{ password: string; secret: string; code: string }>({
  password,
  secret: { type: 'string', pattern: '^[A-Z2-7]{32}$' },
  code,
})
export const parseInvitation = door<{ name: string; grants: Grant[] }>({ name: nameSchema, grants: { ...grants, minItems: 1 } })
export const parseGrants = door<{ grants: Grant[] }>({ grants })
export const parseLink = door<{ secret: string }>({ secret })
export const parseJoin = door<{ secret: string; password: string }>({ secret, password })
export const parseToken = door<{ name: string; site: string; role: Exclude<Role, 'admin'>; days: number }>({
  name: nameSchema,
  site,
  role: { type: 'string', enum: ['viewer', 'editor'] },
  days: { type: 'integer', minimum: 1, maximum: MAX_TOKEN_DAYS },
})
