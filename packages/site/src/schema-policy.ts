/** Site. Schema of a policy document: one language of the operator's privacy policy. */
import { duties } from './duties.ts'
import { LANGUAGE_TAG, text } from './schema-texts.ts'

const id = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]{0,63}$',
  description: 'Lower-case letters, digits and hyphens, beginning with a letter.',
}

/** JSON Schema (draft-07) of `PolicyDocument`. */
export const policySchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Placet policy document',
  type: 'object',
  additionalProperties: false,
  required: ['language', 'version', 'effectiveFrom', 'title', 'sections'],
  properties: {
    $schema: { type: 'string', description: 'Where this schema lies, for editors.' },
    language: { type: 'string', pattern: LANGUAGE_TAG, description: 'A language tag such as fr.' },
    version: text('The version of the policy.', 40),
    effectiveFrom: { type: 'string', format: 'date', description: 'The day it takes effect, such as 2026-11-23.' },
    title: text('The title of the policy.'),
    sections: {
      type: 'array',
      description: 'The sections, in order.',
      minItems: 1,
      items: {
        type: 'object',
        description: 'One section.',
        additionalProperties: false,
        required: ['id', 'title', 'summary', 'facts', 'body'],
        properties: {
          id,
          title: text('The title of the section.'),
          summary: text('The section in one line.', 400),
          facts: {
            type: 'array',
            description: 'What the section states, one fact at a time.',
            items: {
              type: 'object',
              description: 'One fact.',
              additionalProperties: false,
              required: ['id', 'text'],
              properties: {
                id,
                text: text('The fact.', 2000),
                corrected: text('Why this differs from what an earlier policy said.', 1000),
                covers: {
                  type: 'array',
                  description: 'What the fact tells of all that GDPR Art. 13 and 14 ask for.',
                  items: { enum: Object.keys(duties) },
                  uniqueItems: true,
                },
              },
            },
          },
          body: text('The full text. A blank line ends a paragraph; "- " begins an item of a list.', 50_000),
        },
      },
    },
  },
} as const
