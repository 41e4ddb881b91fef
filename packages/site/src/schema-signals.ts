/** Site. Schema of signals: which privacy signals of browsers a site honours. */
import { idPattern } from '@placet/model'
import { texts } from './schema-texts.ts'

export const signals = {
  type: 'object',
  description: 'Privacy signals of browsers. Default: none is heard.',
  additionalProperties: false,
  properties: {
    gpc: {
      description: 'Global Privacy Control: true, false, or an object with options.',
      if: { type: 'object' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: {
        type: 'object',
        additionalProperties: false,
        properties: {
          refuses: {
            type: 'array',
            description: 'Categories that it refuses. Default: marketing.',
            minItems: 1,
            uniqueItems: true,
            items: { type: 'string', pattern: idPattern.source, description: 'The id of a category.' },
          },
          earlierConsent: {
            enum: ['ask', 'keep'],
            description: 'What was agreed to before it was heard: ask again (the default), or keep.',
          },
        },
      },
      else: { type: 'boolean', description: 'true where the site honours it.' },
    },
    dnt: { type: 'boolean', description: 'Hears Do Not Track as well, where Global Privacy Control is honoured. Default: false.' },
    text: texts('Other words for what the visitor reads when a signal was heard, with {categories} in them.'),
  },
}
