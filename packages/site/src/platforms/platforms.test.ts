/** What is handed to other platforms is what the bridges say: printed from the same source, and run. */
import { readFileSync } from 'node:fs'
import { googleTypes } from '@placet/model'
import { expect, test } from 'vitest'
import { typesOf } from '../compile/bridge-data.ts'
import { tagManagerTemplate } from './tag-manager-template.ts'
import { wordpressSnippet } from './wordpress-snippet.ts'

const held = (file: string) => readFileSync(new URL(`../../../browser/${file}`, import.meta.url), 'utf8')
const sectionOf = (name: string) =>
  tagManagerTemplate()
    .split(`___${name}___`)[1]
    ?.split(/\n___[A-Z_]+___/)[0] ?? ''

test('both files are as they are printed: node packages/site/src/platforms/print-platforms.ts', () => {
  expect(held('tag-manager/placet.tpl')).toBe(tagManagerTemplate())
  expect(held('wordpress/placet-consent.php')).toBe(wordpressSnippet())
})

interface Said {
  what: string
  states: Record<string, unknown>
}

/** Runs the template as Tag Manager would, on a page whose tag has, or has not yet, started. */
function aContainer(decision: object | undefined, data: Record<string, unknown> = {}) {
  const said: Said[] = []
  const queued: (() => void)[] = []
  const page = { decision, hasStarted: decision !== undefined, listeners: {} as Record<string, () => void> }
  const parameters: { name: string; defaultValue?: unknown }[] = JSON.parse(sectionOf('TEMPLATE_PARAMETERS'))
  const given = Object.fromEntries(parameters.map(({ name, defaultValue }) => [name, data[name] ?? defaultValue]))
  const apis: Record<string, unknown> = {
    setDefaultConsentState: (states: Said['states']) => said.push({ what: 'default', states: { ...states } }),
    updateConsentState: (states: Said['states']) => said.push({ what: 'update', states: { ...states } }),
    copyFromWindow: (path: string) => (path === 'placet.version' ? page.hasStarted && '1.0.0' : page.decision),
    callInWindow: (_: string, event: string, listener: () => void) => {
      page.listeners[event] = listener
    },
    createQueue: () => (work: () => void) => queued.push(work),
    gtagSet: (what: string) => said.push({ what, states: {} }),
    makeNumber: Number,
  }
  new Function('require', 'data', sectionOf('SANDBOXED_JS_FOR_WEB_TEMPLATE'))((name: string) => apis[name], { ...given, gtmOnSuccess() {} })
  return { said, queued, page }
}

const made = (choices: object, decidedAt = '1') => ({ status: 'made', decidedAt, choices })
const denied = Object.fromEntries(googleTypes.map((type) => [type, type === 'security_storage' ? 'granted' : 'denied']))

test('GCM-03, GCM-11: the default denies all seven but security, and says how long to wait', () => {
  expect(aContainer({ status: 'none', decidedAt: null, choices: {} }).said).toEqual([
    { what: 'default', states: { ...denied, wait_for_update: 500 } },
  ])
})

test('GCM-04: a choice that is there is told with the default', () => {
  const { said } = aContainer(made({ functional: 'denied', analytics: 'granted', marketing: 'denied' }))
  expect(said.map(({ what }) => what)).toEqual(['default', 'update'])
  expect(said[1]?.states).toEqual({ ...denied, analytics_storage: 'granted' })
})

test('GCM-05: one update for each decision; a withdrawal denies at once', () => {
  const { said, page } = aContainer(made({ analytics: 'granted' }))
  page.listeners.hide?.()
  page.listeners.change?.()
  expect(said).toHaveLength(2)
  page.decision = { status: 'none', decidedAt: null, choices: {} }
  page.listeners.change?.()
  expect(said[2]?.states).toMatchObject(denied)
  page.decision = made({ analytics: 'granted', marketing: 'granted' }, '3')
  page.listeners.change?.()
  expect(said[3]?.states).toMatchObject({ ad_storage: 'granted', ad_user_data: 'granted', functionality_storage: 'denied' })
})

test('a tag that comes later is heard once it has started', () => {
  const { said, queued, page } = aContainer(undefined)
  expect(said).toHaveLength(1)
  page.decision = made({ marketing: 'granted' })
  for (const work of queued) work()
  expect(said[1]?.states).toMatchObject({ ad_storage: 'granted', analytics_storage: 'denied' })
})

test('a type that two categories stand for needs both', () => {
  const { said } = aContainer(made({ analytics: 'granted' }), { marketing: 'ad_storage, analytics_storage' })
  expect(said[1]?.states).toEqual(denied)
})

test('it may write exactly what it writes', () => {
  const permissions = sectionOf('WEB_PERMISSIONS')
  for (const type of googleTypes) expect(permissions).toContain(`"${type}"`)
  expect(JSON.parse(permissions)).toHaveLength(3)
})

test('VEN-12: WordPress has the categories of the bridge', () => {
  for (const [category, names] of Object.entries(typesOf('wp-consent-api'))) {
    const list = names.map((name) => `'${name}'`).join(', ')
    expect(wordpressSnippet()).toContain(`'${category}' => array(${list && ` ${list} `}),`)
  }
  expect(wordpressSnippet()).toContain("return 'optin'")
})
