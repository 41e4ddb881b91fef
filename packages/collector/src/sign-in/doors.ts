/** Sign-in. Doors: what a body of setup or sign-in must hold. */
import { Ajv } from 'ajv'
import { readBody } from '../ingest/read-body.ts'
import { schemaProblem } from '../ingest/schema-fault.ts'

export interface Credentials {
  name: string
  password: string
}

const ajv = new Ajv()
const name = { type: 'string', minLength: 1, maxLength: 64, pattern: '^(?=.*\\S)[^\\p{C}]+$' }
/** Far over any password; the rules on length are in `passwords.ts`. */
const password = { type: 'string', maxLength: 1024 }

const isCredentials = ajv.compile<Credentials>({
  type: 'object',
  additionalProperties: false,
  required: ['name', 'password'],
  properties: { name, password },
})

const isSetup = ajv.compile<Credentials & { secret: string }>({
  type: 'object',
  additionalProperties: false,
  required: ['secret', 'name', 'password'],
  properties: { secret: { type: 'string', maxLength: 128 }, name, password },
})

export function parseCredentials(bytes: unknown): Credentials {
  const body = readBody(bytes, false)
  if (!isCredentials(body)) throw schemaProblem(isCredentials)
  return { ...body, name: body.name.trim() }
}

export function parseSetup(bytes: unknown): Credentials & { secret: string } {
  const body = readBody(bytes, false)
  if (!isSetup(body)) throw schemaProblem(isSetup)
  return { ...body, name: body.name.trim() }
}
