/** SDKs. The real SDKs that are put to the test, and what each is known to leave on its page. */
import type { Trace } from '@placet/model'
import { catalogue } from '@placet/services'
import type { SiteSource } from '@placet/site'

export interface Sdk {
  id: string
  /** Name and kind of what a visit leaves each time. */
  leaves: [kind: Trace['kind'], name: string][]
  /** What it leaves beside that now and then, or what the catalogue does not know yet. */
  mayLeave?: [kind: Trace['kind'], name: string][]
  /** What no page can delete. */
  beyond?: { name: string; isHttpOnly?: true; setBy?: string }[]
  /** True where the page or a bridge tells it to stop, so that no reload is needed. */
  isTold?: true
  /** True where a bridge tells it, to stop and to start again. */
  follows?: true
  /** True where a bridge tells it as well, and the withdrawal reloads the page all the same: it starts again on the page after that. */
  followsAfterReload?: true
}

export const sdks: Sdk[] = [
  {
    id: 'amplitude',
    leaves: [
      ['cookie', 'AMP_*'],
      ['cookie', 'AMP_MKTG_*'],
      ['local-storage', 'AMP_unsent_*'],
      ['session-storage', 'AMP_URL_INFO'],
      ['indexed-db', 'AMP_diagnostics_*'],
    ],
    mayLeave: [['session-storage', 'AMP_PAGE_VIEW']],
  },
  { id: 'bugsnag', leaves: [['local-storage', 'bugsnag-anonymous-id']] },
  {
    id: 'clarity',
    leaves: [
      ['cookie', '_clck'],
      ['cookie', '_clsk'],
      ['session-storage', '_cltk'],
    ],
  },
  {
    id: 'countly',
    leaves: [
      ['local-storage', 'test/cly_session'],
      ['local-storage', 'test/cly_config'],
    ],
    mayLeave: [['local-storage', 'test/cly_*']],
  },
  {
    id: 'datadog',
    leaves: [['cookie', '_dd_s*']],
    mayLeave: [['session-storage', '_dd_tab_id']],
  },
  {
    id: 'mixpanel',
    leaves: [
      ['cookie', 'mp_*_mixpanel'],
      ['session-storage', 'mp_tab_id_*'],
      ['session-storage', 'mp_gen_new_tab_id_*'],
      ['indexed-db', 'mixpanelBrowserDb'],
    ],
    followsAfterReload: true,
    mayLeave: [
      ['local-storage', '__mpq_*'],
      ['indexed-db', 'mixpanelFlagsDb'],
    ],
  },
  { id: 'newrelic', leaves: [['local-storage', 'NRBA_SESSION*']] },
  {
    id: 'openreplay',
    leaves: [
      ['local-storage', '__openreplay_uuid'],
      ['session-storage', '__openreplay_tabid'],
      ['session-storage', '__openreplay_token'],
      ['session-storage', '__openreplay_pageno'],
    ],
    mayLeave: [['session-storage', '__openreplay_*']],
  },
  {
    id: 'posthog',
    leaves: [
      ['cookie', 'ph_*_posthog'],
      ['local-storage', 'ph_*_posthog'],
      ['session-storage', 'ph_*_window_id'],
      ['session-storage', 'ph_*_primary_window_exists'],
    ],
    isTold: true,
    follows: true,
  },
  {
    id: 'posthog-told',
    leaves: [['cookie', 'ph_*_posthog']],
    mayLeave: [
      ['local-storage', 'ph_*'],
      ['local-storage', '__ph_opt_in_out_*'],
      ['session-storage', 'ph_*'],
    ],
    isTold: true,
  },
  {
    id: 'rudderstack',
    leaves: [
      ['cookie', 'rl_anonymous_id'],
      ['cookie', 'rl_session'],
    ],
    mayLeave: [
      ['cookie', 'rl_*'],
      ['local-storage', 'rudder_*'],
    ],
  },
  {
    id: 'segment',
    leaves: [
      ['cookie', 'ajs_anonymous_id'],
      ['cookie', 'ajs_user_id'],
      ['local-storage', 'ajs_anonymous_id'],
      ['local-storage', 'ajs_user_traits'],
    ],
    mayLeave: [['local-storage', 'ajs_user_id']],
  },
  { id: 'sentry', leaves: [['session-storage', 'sentryReplaySession']] },
  {
    id: 'snowplow',
    leaves: [
      ['cookie', '_sp_id.*'],
      ['cookie', '_sp_ses.*'],
      ['local-storage', 'snowplowOutQueue_*'],
    ],
    mayLeave: [['session-storage', '_sp_tab_id']],
    isTold: true,
    follows: true,
  },
]

/** No real SDK: one that leaves something in every place. */
export const straggler: Sdk = {
  id: 'straggler',
  leaves: [
    ['cookie', 'straggler_cookie'],
    ['cookie', 'straggler_p*'],
    ['cookie', 'straggler(odd)*'],
    ['cookie', '__Secure-straggler'],
    ['local-storage', 'straggler_key'],
    ['indexed-db', 'straggler-*'],
    ['cache', 'straggler-*'],
    ['service-worker', '/sdk/worker.js'],
  ],
  beyond: [
    { name: 'straggler_http', isHttpOnly: true },
    { name: 'elsewhere', setBy: 'sink.localhost' },
  ],
}

const texts = { en: 'What it does on the page.' }

type ServiceEntry = SiteSource['config']['services'][number]

/** The traces that an SDK's page names: those of the catalogue, and what the test knows beyond. */
export function listedOf({
  id,
  leaves,
  mayLeave = [],
  beyond = [],
}: Sdk): (Pick<Trace, 'name' | 'kind' | 'purpose' | 'lifetime'> & Partial<Trace>)[] {
  const known = catalogue[id]?.traces ?? []
  const told = [...leaves, ...mayLeave].filter(([kind, name]) => !known.some((trace) => trace.kind === kind && trace.name === name))
  const fields = { kind: 'cookie' as const, purpose: texts, lifetime: 'persistent' }
  return [...known, ...told.map(([kind, name]) => ({ ...fields, name, kind })), ...beyond.map((trace) => ({ ...fields, ...trace }))]
}

/** The configuration of the site that an SDK's page belongs to: that one service, and no other. */
export function siteOf(sdk: Sdk, origin: string, collector: string): SiteSource {
  const { id, isTold } = sdk
  const fields = { cookies: listedOf(sdk), category: 'analytics', ...(isTold && !sdk.follows && { canStop: true }) }
  const service: ServiceEntry = catalogue[id]
    ? { use: id, ...fields }
    : { id, name: id, vendor: { name: id, country: 'US' }, hosts: ['sink.localhost'], purpose: texts, ...fields }
  return {
    file: `${id}.json`,
    policies: {},
    config: {
      site: id,
      controller: { name: 'Shop', contact: 'privacy@shop.example', country: 'BE' },
      origins: [origin],
      languages: ['en'],
      services: [service],
      collector,
      markup: 'placet',
    },
  }
}
