/** Site. Fixture: a small configuration, policies and bundles that tests change one thing at a time. */
import { bridgeIds, type PolicyDocument } from '@placet/model'
import type { Bundles } from './bundles.ts'
import type { SiteConfig, SiteSource } from './configuration.ts'
import { duties } from './duties.ts'

/** A right configuration in two languages, with what is given in the place of its fields. */
export const aConfig = (changes: Partial<SiteConfig> = {}): SiteConfig => ({
  site: 'shop',
  controller: { name: 'Shop', contact: 'privacy@shop.example', country: 'BE' },
  origins: ['https://www.shop.example'],
  languages: ['fr', 'en'],
  services: ['posthog', 'youtube', 'hosting-session'],
  policyUrl: '/{lang}/privacy',
  collector: 'https://consent.shop.example',
  ...changes,
})

export const aPolicy = (language: string, changes: Partial<PolicyDocument> = {}): PolicyDocument => ({
  language,
  version: '2026-11',
  effectiveFrom: '2026-11-23',
  title: `Title ${language}`,
  sections: [
    {
      id: 'scope',
      title: 'Scope',
      summary: 'Who.',
      facts: [{ id: 'scope-all', text: 'All.', corrected: 'It was wrong.' }],
      body: 'One.\n\n- Two.',
    },
    {
      id: 'rights',
      title: 'Rights',
      summary: 'What.',
      facts: [{ id: 'rights-access', text: 'Access.', covers: Object.keys(duties) }],
      body: 'Three.',
    },
  ],
  ...changes,
})

export const aSource = (changes: Partial<SiteConfig> = {}, policies: SiteSource['policies'] = {}): SiteSource => ({
  file: 'shop.json',
  config: aConfig(changes),
  policies,
})

const part = (name: string) => `export default (host) => ["${name}", host, __PLACET_PART__];`

/** Bundles with the seams of the real ones. */
export const bundles: Bundles = {
  version: '1.2.3',
  tag: '(() => { globalThis.compiledTag = __PLACET_TAG__ })();',
  tagAnyMarkup: '(() => { globalThis.compiledTag = __PLACET_TAG__; globalThis.isAnyMarkup = true })();',
  tagByRule: '(() => { globalThis.compiledTag = __PLACET_TAG__; globalThis.isByRule = true })();',
  noticeModal: part('notice-modal'),
  rendered: {
    notice: part('notice-rendered'),
    noticeModal: part('notice-modal-rendered'),
    behind: 'globalThis.isRendered = true;',
  },
  layouts: { box: ':host{width:1em}', bar: ':host{width:2em}', cloud: ':host{width:3em}', modal: ':host{width:4em}' },
  parts: {
    notice: part('notice'),
    preferences: part('preferences'),
    policy: part('policy'),
    placeholder: part('placeholder'),
    reopen: part('reopen'),
    draw: '// draws',
    sync: part('sync'),
    sweep: part('sweep'),
    doctor: part('doctor'),
    mine: part('mine'),
    receipt: part('receipt'),
    changes: part('changes'),
  },
  bridges: {
    run: 'globalThis.ranBridges=[];__PLACET_PIECES__((...ran)=>globalThis.ranBridges.push(ran));',
    'google-late': 'globalThis.ranBridges.push(["late"]);',
    ...Object.fromEntries(bridgeIds.map((id) => [id, `__PLACET_RUN__("${id}",__PLACET_BRIDGE__);`])),
  },
}

/** The data that a compiled part carries, read as an engine reads it. */
export function dataIn<T>(code: string | undefined): T {
  const read = new Function(`${String(code).replace('export default', 'return')}`)
  return read()(undefined)[2] as T
}

/** The data that a compiled tag carries. */
export function tagDataIn<T>(code: string): T {
  new Function(code)()
  return (globalThis as unknown as { compiledTag: T }).compiledTag
}
