/** GCM-02: the default first, as the arguments of a function. */
import { expect, test } from 'vitest'
import { aPage, aRequest } from './a-page.fixture.ts'
import { consentMode } from './consent-mode.ts'
import { readQueue } from './read-queue.ts'

/** What `gtag` pushes. */
function args(..._: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: Google's tags accept nothing else
  return arguments
}

const kinds = (queue: unknown, ...urls: string[]) =>
  consentMode(aPage({ queue: readQueue(queue), requests: urls.map((url) => aRequest(url)) })).map(({ kind }) => kind)

const theDefault = args('consent', 'default', { ad_storage: 'denied' })
const google = 'https://www.googletagmanager.com/gtag/js?id=G-1'

test('a default before everything is as it should be', () => {
  expect(
    kinds([theDefault, args('consent', 'update', {}), args('js', new Date()), args('config', 'G-1'), { event: 'gtm.js' }], google),
  ).toEqual([])
  expect(kinds([{ event: 'own' }, theDefault, args('config', 'G-1')])).toEqual([])
})

test.each([
  ['js', args('js', new Date())],
  ['config', args('config', 'G-1')],
  ['event', args('event', 'purchase')],
  ['gtm.js', { event: 'gtm.js', 'gtm.start': 1 }],
])('a default after %s comes too late', (command, entry) => {
  const [finding] = consentMode(aPage({ queue: readQueue([entry, theDefault]) }))
  expect(finding).toMatchObject({
    kind: 'consent-mode-late',
    values: { command },
    where: [`dataLayer[0]: ${command}`, 'dataLayer[1]: consent default'],
  })
  expect(finding?.lines[0]).toContain("gtag('consent', 'default'")
})

test('a default pushed as an array is not understood', () => {
  expect(kinds([['consent', 'default', {}], args('config', 'G-1')])).toEqual(['consent-mode-array'])
})

test('Google asked without a default is told; a page without Google is not', () => {
  expect(kinds(undefined, google)).toEqual(['consent-mode-missing'])
  expect(kinds([args('js', new Date())], 'https://region1.google-analytics.com/g/collect')).toEqual(['consent-mode-missing'])
  expect(kinds([args('js', new Date())])).toEqual([])
  expect(kinds(undefined, 'https://notgoogle-analytics.com/')).toEqual([])
})

test('a queue that holds odd things is read all the same', () => {
  expect(readQueue([null, 1, 'x', () => {}, theDefault])).toHaveLength(5)
  expect(readQueue({ length: 1 })).toBeUndefined()
})
