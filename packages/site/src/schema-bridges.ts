/** Site. Schema of bridges: Google Consent Mode, and which vendors are told the decision. */
import { type BridgeId, bridgeIds, googleTypes, idPattern } from '@placet/model'

const wait = (description: string) => ({
  type: 'integer',
  minimum: 0,
  maximum: 10_000,
  description,
})

const typeList = (description: string) => ({
  type: 'array',
  description,
  uniqueItems: true,
  items: { enum: googleTypes },
})

const modes = ['off', 'basic', 'advanced']

const options = {
  type: 'object',
  description: 'Google Consent Mode with options.',
  additionalProperties: false,
  required: ['mode'],
  properties: {
    mode: {
      enum: modes,
      description: 'basic: Google’s tags wait for the grant. advanced: they load before, and send pings without consent.',
    },
    waitForUpdate: wait('Milliseconds that Google’s tags wait for the choice (wait_for_update). Default: 500.'),
    categories: {
      type: 'object',
      description: 'Category to the types that it stands for, in the place of the default. Types that none stands for stay denied.',
      propertyNames: { pattern: idPattern.source },
      additionalProperties: typeList('Types of Google.'),
    },
    regions: {
      type: 'array',
      description: 'What holds in some regions until the visitor has decided. A more specific region wins.',
      items: {
        type: 'object',
        description: 'Some regions and what holds there.',
        additionalProperties: false,
        required: ['region'],
        properties: {
          region: {
            type: 'array',
            description: 'Codes of ISO 3166-2: BE, FR, US-CA.',
            minItems: 1,
            uniqueItems: true,
            items: {
              type: 'string',
              pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$',
              description: 'A code such as BE or US-CA.',
            },
          },
          granted: typeList('Types that are granted there before a choice. Only where a rule of that region does not ask first.'),
          waitForUpdate: wait('Another time to wait there.'),
        },
      },
    },
    adsDataRedaction: {
      type: 'boolean',
      description: 'Redacts click identifiers while ad_storage is denied. Default: false.',
    },
    urlPassthrough: {
      type: 'boolean',
      description: 'Carries identifiers in the addresses of links. Default: false.',
    },
  },
}

export const googleConsentMode = {
  description:
    'Google Consent Mode v2: "off", "basic", "advanced", or an object with options. Default: basic where a service of Google is listed.',
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: options,
  else: { enum: modes },
}

const onOrOff = {
  type: 'boolean',
  description: 'true: also where no service brings it along. false: not delivered.',
}

const matomo = {
  description: 'true, false, or { "mode": … }.',
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: {
    type: 'object',
    additionalProperties: false,
    required: ['mode'],
    properties: {
      mode: {
        enum: ['tracking', 'cookies'],
        description: 'tracking: nothing is sent without consent. cookies: nothing is stored. Default: tracking.',
      },
    },
  },
  else: onOrOff,
}

const others = bridgeIds.filter(
  (id): id is Exclude<BridgeId, 'google-consent-mode' | 'matomo'> => !['google-consent-mode', 'matomo'].includes(id),
)

export const bridges = {
  description: 'Which vendors are told the decision. Services of the catalogue bring theirs along; false for none at all.',
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: {
    type: 'object',
    additionalProperties: false,
    properties: {
      matomo,
      ...Object.fromEntries(others.map((id) => [id, onOrOff])),
    },
  },
  else: { const: false },
}
