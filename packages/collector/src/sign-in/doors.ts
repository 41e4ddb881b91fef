/** Sign-in. Doors: what a body of setup or sign-in must hold. */
import { Ajv } from 'ajv'
import { nameSchema as name } from '../access/doors.ts'
import { readBody } from '../ingest/read-body.ts'
import { schemaProblem } from '../ingest/schema-fault.ts'

export interface Credentials {
  name: string
  password: string
}

/** `code`: of the second factor, where there is one. */
export interface SignInForm extends Credentials {
  code?: string
}

const ajv = new Ajv()
/** Far over any password; the rules on length are in `passwords.ts`. */
const password = { type: 'string', maxLength: 1024 }

const isSignIn = ajv.compile<SignInForm>({
  type: 'object',
  additionalProperties: false,
  required: ['name', 'password'],
  properties: { name, password, code: { type: 'string', maxLength: 64 } },
})

const isSetup = ajv.compile<Credentials & { secret: string }>({
  type: 'object',
  additionalProperties: false,
  required: ['secret', 'name', 'password'],
  properties: { secret: { type: 'string', maxLength: 128 }, name, password },
})

export function parseSignIn(bytes: unknown): SignInForm {
  const body = readBody(bytes, false)
  if (!isSignIn(body)) throw schemaProblem(isSignIn)
  return { ...body, name: body.name.trim() }
}

export function parseSetup(bytes: unknown): Credentials & { secret: string } {
  const body = readBody(bytes, false)
  if (!isSetup(body)) throw schemaProblem(isSetup)
  return { ...body, name: body.name.trim() }
}
