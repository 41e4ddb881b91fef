/** Site. Schema: the JSON Schema of a configuration. `placet.schema.json` is printed from it, for editors. */
import { idPattern } from '@placet/model'
import { layouts, positions } from './configuration.ts'
import { bridges, googleConsentMode } from './schema-bridges.ts'
import { serviceDefinitions, serviceEntry } from './schema-service.ts'
import { signals } from './schema-signals.ts'
import { LANGUAGE_TAG, text, texts } from './schema-texts.ts'
import { readyThemes, tokens } from './theme.ts'

const notice = {
  type: 'object',
  description: 'How the first layer looks.',
  additionalProperties: false,
  properties: {
    layout: { enum: layouts, description: 'Default: box.' },
    position: { enum: positions, description: 'Default: bottom-left for a box, bottom for a bar or a cloud, center for a modal.' },
    rendered: {
      type: 'boolean',
      description:
        'True where the site’s servers render the first layer into its pages, with renderNotice of placet/server: its files can then take it over. Default: false.',
    },
    theme: {
      type: ['string', 'object'],
      description:
        'A ready theme by name, tokens of your own, or { "use": name, … } for a ready theme with changes. Accept and reject always look alike.',
      examples: Object.keys(readyThemes),
      additionalProperties: false,
      properties: {
        use: { type: 'string', description: 'The name of a ready theme.', examples: Object.keys(readyThemes) },
        ...Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, { type: 'string', ...token }])),
      },
    },
  },
}

const rules = {
  type: 'array',
  description:
    'What is asked of whom, by region; the collector reads the region from the header in PLACET_REGION_HEADER. Unknown regions are opt-in. Default: opt-in everywhere.',
  minItems: 1,
  items: {
    type: 'object',
    description: 'A region and what holds there.',
    additionalProperties: false,
    required: ['region', 'mode'],
    properties: {
      region: {
        type: 'string',
        pattern: '^(\\*|[A-Z]{2}(-[A-Z0-9]{1,3})?)$',
        description: '"*" for everywhere, or an ISO 3166 code such as BE or US-CA.',
      },
      mode: {
        enum: ['opt-in', 'opt-out', 'notice-only'],
        description:
          'opt-in asks first; opt-out lets things run until they are refused; notice-only does so where the law asks for no more than a notice.',
      },
    },
  },
}

/** JSON Schema (draft-07, which editors know best) of `SiteConfig`. */
export const siteSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Placet site',
  description: 'The configuration of one site.',
  type: 'object',
  additionalProperties: false,
  required: ['site', 'controller', 'origins', 'languages', 'services', 'collector'],
  properties: {
    $schema: { type: 'string', description: 'Where this schema lies, for editors.' },
    site: {
      type: 'string',
      pattern: idPattern.source,
      description: 'The site’s id: lower-case letters, digits and hyphens, at most 32, beginning with a letter.',
    },
    name: text('The site’s name in the dashboard. Default: the controller’s name.', 100),
    sample: { type: 'boolean', description: 'True for a site whose decisions are generated; it is labelled as such.' },
    displays: { type: 'boolean', description: 'False switches the counting of shown notices off. Default: true.' },
    controller: {
      type: 'object',
      description: 'Who is responsible for the site (GDPR Art. 4(7)).',
      additionalProperties: false,
      required: ['name', 'contact'],
      properties: {
        name: text('The name visitors know.', 100),
        contact: text('An e-mail address, or the address of a page.'),
        country: { type: 'string', pattern: '^[A-Z]{2}$', description: 'Two letters of ISO 3166-1, for example BE.' },
        address: text('Postal address in one line, as receipts name it (ISO/IEC TS 27560).', 200),
      },
    },
    origins: {
      type: 'array',
      description: 'Every origin on which the site runs.',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', description: 'Scheme and host, for example https://www.example.com.' },
    },
    domain: { type: 'string', description: 'Cookie domain of a site with subdomains, which then share one choice: example.com.' },
    languages: {
      type: 'array',
      description: 'Languages of the site; the first is the default.',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', pattern: LANGUAGE_TAG, description: 'A language tag such as fr or nl-BE.' },
    },
    services: { type: 'array', description: 'Every service that the site uses.', maxItems: 200, items: serviceEntry },
    categories: {
      type: 'object',
      description: 'A site’s own categories, and other words for the built-in ones.',
      propertyNames: { pattern: idPattern.source },
      additionalProperties: {
        type: 'object',
        description: 'Words of one category.',
        additionalProperties: false,
        properties: {
          name: texts('Its name.', 60),
          description: texts('What it means, one plain sentence.', 300),
          purpose: texts('How the first layer’s sentence calls what it is for. Default: its name.', 80),
        },
      },
    },
    texts: {
      type: 'object',
      description: 'Other words for the widget: { "fr": { "notice.title": "…" } }.',
      propertyNames: { pattern: LANGUAGE_TAG },
      additionalProperties: { type: 'object', additionalProperties: text('The text.', 1000) },
    },
    policy: text('Folder of the policy documents, one JSON file per language, seen from this file.', 500),
    policyUrl: {
      description: 'Address of the full policy: one per language, or one address with {lang} in it.',
      type: ['string', 'object'],
      minLength: 1,
      minProperties: 1,
      propertyNames: { pattern: LANGUAGE_TAG },
      additionalProperties: text('The address in that language.', 500),
    },
    markup: {
      enum: ['placet', 'any'],
      description:
        'Whose attributes the pages carry: "placet" for a smaller tag, "any" to honour those of other products too. Default: any.',
    },
    blocking: {
      enum: ['declared', 'known', 'strict'],
      description:
        'What is held: declared (the default) holds what is marked; known, hosts of the services as well; strict, every third party that is not declared necessary. The last two need the tag first in <head>, without async.',
    },
    rules,
    validForMonths: {
      type: 'integer',
      minimum: 1,
      maximum: 12,
      description: 'Months that a choice holds, whole, from 1 to 12. Default: 6.',
    },
    googleConsentMode,
    bridges,
    signals,
    notice,
    thumbnails: {
      type: 'boolean',
      description:
        'False leaves pictures of videos out of their placeholders. The collector fetches them, so that the visitor’s browser meets nobody. Default: true.',
    },
    collector: { type: 'string', description: 'Public address of the collector, for example https://consent.example.com.' },
    log: { enum: ['public', 'private'], description: 'Whether anyone may read the log of records. Default: public.' },
  },
  definitions: serviceDefinitions,
} as const
