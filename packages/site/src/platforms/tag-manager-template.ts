/** Site. Tag manager template: the `.tpl` of Google Tag Manager, from the same types and map as the bridge (GCM-11). */
import { googleTypes } from '@placet/model'
import { DEFAULT_TYPES } from '../bridging.ts'

const section = (name: string, content: string): string => `___${name}___\n\n${content.trim()}\n`
const json = (value: unknown): string => JSON.stringify(value, null, 2)

const info = {
  type: 'TAG',
  id: 'cvt_temp_public_id',
  version: 1,
  securityGroups: [],
  displayName: 'Placet consent',
  brand: { id: 'placet', displayName: 'Placet' },
  description:
    'Tells Google Consent Mode v2 what the visitor of a site with Placet has decided. Fire it on Consent Initialization - All Pages, and leave Consent Mode out of the site’s configuration ("googleConsentMode": "off").',
  containerContexts: ['WEB'],
}

const asked = Object.entries(DEFAULT_TYPES).filter(([category]) => category !== 'necessary')

const parameters = [
  ...asked.map(([category, types]) => ({
    type: 'TEXT',
    name: category,
    displayName: `Types that “${category}” stands for`,
    simpleValueType: true,
    defaultValue: types.join(','),
    help: `Any of: ${googleTypes.join(', ')}. A type is granted only where every category that names it is.`,
  })),
  {
    type: 'TEXT',
    name: 'waitForUpdate',
    displayName: 'Milliseconds to wait for the choice',
    simpleValueType: true,
    defaultValue: '500',
    valueValidators: [{ type: 'NON_NEGATIVE_NUMBER' }],
  },
  {
    type: 'CHECKBOX',
    name: 'adsDataRedaction',
    checkboxText: 'Redact click identifiers while ad_storage is denied',
    simpleValueType: true,
  },
]

const code = `
const callInWindow = require('callInWindow');
const copyFromWindow = require('copyFromWindow');
const createQueue = require('createQueue');
const gtagSet = require('gtagSet');
const makeNumber = require('makeNumber');
const setDefaultConsentState = require('setDefaultConsentState');
const updateConsentState = require('updateConsentState');

const types = ${JSON.stringify(googleTypes)};
const free = ${JSON.stringify(DEFAULT_TYPES.necessary)};
const categories = ${JSON.stringify(asked.map(([category]) => category))};

// Without a decision, or where it cannot be read, nothing is granted.
const statesFor = (choices) => {
  const states = {};
  types.forEach((type) => {
    const standing = categories.filter((category) => (data[category] || '').split(' ').join('').split(',').indexOf(type) >= 0);
    const isGranted = standing.length > 0 && standing.filter((category) => choices[category] !== 'granted').length === 0;
    states[type] = free.indexOf(type) >= 0 || isGranted ? 'granted' : 'denied';
  });
  return states;
};

const starting = statesFor({});
starting.wait_for_update = makeNumber(data.waitForUpdate || 500);
setDefaultConsentState(starting);
if (data.adsDataRedaction) gtagSet('ads_data_redaction', true);

// One update for each decision.
let told = '';
const tell = () => {
  const decision = copyFromWindow('placet.decision');
  if (!decision || decision.status !== 'made' || decision.decidedAt === told) return;
  told = decision.decidedAt;
  updateConsentState(statesFor(decision.choices || {}));
};
// A withdrawal is told at once, also before its record is there.
const changed = () => {
  const decision = copyFromWindow('placet.decision');
  if (decision && decision.status !== 'made') {
    told = '';
    updateConsentState(starting);
  } else tell();
};
const listen = () => {
  tell();
  callInWindow('placet.on', 'change', changed);
  callInWindow('placet.on', 'hide', tell);
};

if (copyFromWindow('placet.version')) listen();
// The tag runs what waits for it.
else createQueue('placet')(listen);
data.gtmOnSuccess();
`

const text = (string: string) => ({ type: 1, string })
const may = (key: string, read: boolean, write: boolean, execute: boolean) => ({
  type: 3,
  mapKey: ['key', 'read', 'write', 'execute'].map(text),
  mapValue: [text(key), ...[read, write, execute].map((boolean) => ({ type: 8, boolean }))],
})
const mayConsent = (type: string) => ({
  type: 3,
  mapKey: ['consentType', 'read', 'write'].map(text),
  mapValue: [text(type), { type: 8, boolean: true }, { type: 8, boolean: true }],
})
const permission = (publicId: string, param: unknown[]) => ({
  instance: { key: { publicId, versionId: '1' }, param },
  clientAnnotations: { isEditedByUser: true },
  isRequired: true,
})

const permissions = [
  permission('access_globals', [
    {
      key: 'keys',
      value: {
        type: 2,
        listItem: [
          may('placet', true, true, false),
          may('placet.version', true, false, false),
          may('placet.decision', true, false, false),
          may('placet.on', false, false, true),
        ],
      },
    },
  ]),
  permission('access_consent', [{ key: 'consentTypes', value: { type: 2, listItem: googleTypes.map(mayConsent) } }]),
  permission('write_data_layer', [{ key: 'keyPatterns', value: { type: 2, listItem: [text('ads_data_redaction')] } }]),
]

/** The whole template. */
export const tagManagerTemplate = (): string =>
  [
    section(
      'TERMS_OF_SERVICE',
      'By creating or modifying this file you agree to Google Tag Manager’s Community Template Gallery Developer Terms of Service.',
    ),
    section('INFO', json(info)),
    section('TEMPLATE_PARAMETERS', json(parameters)),
    section('SANDBOXED_JS_FOR_WEB_TEMPLATE', code),
    section('WEB_PERMISSIONS', json(permissions)),
    section('TESTS', 'scenarios: []'),
    section('NOTES', 'Printed from the types and the map that Placet’s own bridge uses.'),
  ].join('\n\n')
