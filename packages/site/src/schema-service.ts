/** Site. Schema of a service: by id, a known one with changes, or one of the site's own. */
import { idPattern } from '@placet/model'
import { catalogue } from '@placet/services'
import { HOST, LIFETIME, text, texts } from './schema-texts.ts'

const trace = {
  type: 'object',
  description: 'A cookie or a key in the browser’s storage.',
  additionalProperties: false,
  required: ['name', 'purpose', 'lifetime'],
  properties: {
    name: {
      type: 'string',
      pattern: '^[!-~]{1,128}$',
      description: 'Its exact name, or a pattern in which * stands for any run of characters.',
    },
    kind: {
      enum: ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache', 'service-worker'],
      description: 'Default: cookie. A service worker is named by the path of its script or scope.',
    },
    isRefusal: {
      type: 'boolean',
      description: 'True for what the service itself keeps to remember that it was told to stop: it stays while that is what stops it.',
    },
    isHttpOnly: { type: 'boolean', description: 'True for a cookie that only servers see: no page can delete it.' },
    purpose: texts('What it is for.'),
    lifetime: {
      type: 'string',
      pattern: LIFETIME,
      description: 'An ISO 8601 duration such as P13M or PT30M, or "session", or "persistent".',
    },
    setBy: { type: 'string', pattern: `^page$|${HOST}`, description: 'A host, or "page" for the site itself. Default: page.' },
    readBy: text('Who can read it, in words a visitor understands. Default: the site and the vendor.'),
  },
}

const fields = {
  name: text('Its name, as visitors know it.', 100),
  vendor: {
    type: 'object',
    description: 'The company behind it: who receives the data.',
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: text('The company’s name.', 100),
      country: { type: 'string', pattern: '^[A-Z]{2}$', description: 'Its country, two letters of ISO 3166-1, for example BE.' },
    },
  },
  category: {
    type: 'string',
    pattern: idPattern.source,
    description: 'necessary, functional, analytics, marketing, or a category of the site’s own.',
  },
  hosts: {
    type: 'array',
    description: 'Hosts it contacts; *.example.com covers every subdomain.',
    uniqueItems: true,
    items: { type: 'string', pattern: HOST, description: 'A host without scheme and path, for example cdn.example.com.' },
  },
  cookies: { type: 'array', description: 'Every cookie and storage key that it leaves.', items: { $ref: '#/definitions/trace' } },
  purpose: texts('What the service is for, one plain sentence.'),
  privacyUrl: text('Address of the vendor’s privacy policy.', 500),
  necessaryBecause: texts('Why it needs no consent. Asked for where the category is necessary (LAW-04).'),
  canStop: {
    type: 'boolean',
    description: 'True where the page itself tells the service to stop on withdrawal, so that no reload is needed.',
  },
}

export const serviceDefinitions = {
  trace,
  used: {
    type: 'object',
    description: 'A service of the catalogue with changes; each field given takes the place of the catalogue’s.',
    additionalProperties: false,
    required: ['use'],
    properties: { use: { type: 'string', description: 'The id of a known service.', examples: Object.keys(catalogue) }, ...fields },
  },
  own: {
    type: 'object',
    description: 'A service that the catalogue does not know.',
    additionalProperties: false,
    required: ['id', 'name', 'category'],
    properties: {
      id: {
        type: 'string',
        pattern: idPattern.source,
        description: 'Lower-case letters, digits and hyphens, at most 32, beginning with a letter.',
      },
      ...fields,
    },
  },
}

export const serviceEntry = {
  description: 'The id of a known service, { "use": id, … } to change one, or { "id": …, "name": …, "category": … } for another.',
  examples: Object.keys(catalogue),
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { type: 'string' },
  else: {
    if: { type: 'object', required: ['use'], properties: { use: true } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { $ref: '#/definitions/used' },
    else: { $ref: '#/definitions/own' },
  },
}
