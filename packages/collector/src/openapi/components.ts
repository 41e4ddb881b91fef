/** OpenAPI. The shapes of the public interface; requests are described by the very schemas that guard the doors. */
import { decisionSchema, displaySchema, eraseSchema, HOLD_LAW, mineSchema, requestSchema } from '@placet/model'
import { problems } from '../problems.ts'

const received = {
  recordId: { type: 'string', format: 'uuid' },
  receivedAt: { type: 'string', format: 'date-time' },
  leafIndex: { type: 'integer', minimum: 0, description: 'Gapless per site, assigned in the commit.' },
} as const

const count = { type: 'integer', minimum: 0 } as const
const hash = { type: 'string', format: 'byte', description: 'SHA-256, in base64.' } as const

const held = {
  type: ['object', 'null'],
  required: ['since', 'told', 'law', 'erasureAskedAt'],
  description: 'Why the records are kept though their erasure was asked for.',
  properties: {
    since: { type: 'string', format: 'date-time' },
    told: { type: 'string', description: 'In the words of the operator.' },
    law: { const: HOLD_LAW },
    erasureAskedAt: {
      type: ['string', 'null'],
      format: 'date-time',
      description: 'First asked for then; carried out when nothing holds them any more.',
    },
  },
} as const

const problem = {
  type: 'object',
  required: ['code', 'message', 'requestId'],
  properties: {
    code: { enum: Object.keys(problems) },
    message: { type: 'string', description: 'What is wrong, in one sentence.' },
    field: { type: 'string', description: 'JSON pointer of the field at fault.' },
    requestId: { type: 'string', format: 'uuid' },
  },
} as const

export const schemas = {
  Decision: decisionSchema,
  Display: displaySchema,
  Mine: mineSchema,
  Erase: eraseSchema,
  RightsRequest: requestSchema,
  Erased: { type: 'object', required: ['erased', 'held'], properties: { erased: count, held } },
  Received: { type: 'object', required: Object.keys(received), properties: received },
  Batch: {
    type: 'object',
    required: ['records'],
    properties: {
      records: {
        type: 'array',
        description: 'One item per decision, in order.',
        items: {
          oneOf: [
            {
              type: 'object',
              required: ['status', ...Object.keys(received)],
              properties: { status: { enum: [200, 201] }, ...received },
            },
            {
              type: 'object',
              required: ['status', 'error'],
              properties: { status: { type: 'integer', minimum: 400 }, error: { $ref: '#/components/schemas/Problem' } },
            },
          ],
        },
      },
    },
  },
  Inclusion: {
    type: 'object',
    required: ['leafIndex', 'leafHash', 'treeSize', 'rootHash', 'proof'],
    properties: { leafIndex: count, leafHash: hash, treeSize: count, rootHash: hash, proof: { type: 'array', items: hash } },
  },
  Consistency: {
    type: 'object',
    required: ['from', 'to', 'fromRoot', 'toRoot', 'proof'],
    properties: { from: count, to: count, fromRoot: hash, toRoot: hash, proof: { type: 'array', items: hash } },
  },
  Problem: problem,
} as const

export const ref = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` })
