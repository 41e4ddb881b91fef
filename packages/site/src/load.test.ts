import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aConfig, aPolicy, bundles } from './a-site.fixture.ts'
import { compileSite } from './compile/compile.ts'
import { loadSite } from './load.ts'

let folder: string
const write = async (name: string, content: unknown) => {
  await mkdir(join(folder, 'policy'), { recursive: true })
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return join(folder, name)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-site-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a right site is read with its policy documents', async () => {
  const file = await write('shop.json', `\ufeff${JSON.stringify(aConfig({ policy: './policy' }))}`)
  await write('policy/fr.json', aPolicy('fr'))
  await write('policy/en.json', aPolicy('en'))
  expect(await loadSite(file)).toEqual({
    ok: true,
    source: { file, config: aConfig({ policy: './policy' }), policies: { fr: aPolicy('fr'), en: aPolicy('en') } },
    warnings: [],
  })
})

test('LAW-20: a policy document that is missing in a language is a mistake', async () => {
  const file = await write('shop.json', aConfig({ policy: './policy' }))
  await write('policy/fr.json', aPolicy('fr'))
  expect(await loadSite(file)).toMatchObject({
    ok: false,
    mistakes: [{ file: join(folder, 'policy/en.json'), reason: 'This file cannot be read.' }],
  })
})

test('a file that is not JSON says where it stops being so', async () => {
  const file = await write('shop.json', '{ "site": "shop", }')
  expect(await loadSite(file)).toMatchObject({
    ok: false,
    mistakes: [{ file, path: '', reason: expect.stringMatching(/^This is not JSON: .*position 18/) }],
  })
})

test('a file that is not there is a mistake, not a crash', async () => {
  expect(await loadSite(join(folder, 'none.json'))).toMatchObject({ ok: false, mistakes: [{ reason: 'This file cannot be read.' }] })
})

test('a wrong configuration gives no source, and its warnings too', async () => {
  const file = await write('shop.json', aConfig({ validForMonths: 6, services: ['postog'], origins: ['http://shop.example'] }))
  const loaded = await loadSite(file)
  expect(loaded).toMatchObject({ ok: false })
  expect(loaded).not.toHaveProperty('source')
})

test('warnings do not keep a site from being compiled', async () => {
  const { policyUrl: _, ...config } = aConfig()
  expect(await loadSite(await write('shop.json', config))).toMatchObject({ ok: true, warnings: [{ severity: 'warning' }] })
})

const demo = (name: string) => new URL(`../../../demo/sites/${name}.json`, import.meta.url).pathname

test.each(['sertius', 'sample'])('the demo’s site %s is right, without a warning, and compiles in four languages', async (name) => {
  const loaded = await loadSite(demo(name))
  if (!loaded.ok) expect.fail(JSON.stringify(loaded.mistakes, null, 2))
  expect(loaded.warnings).toEqual([])
  const site = compileSite(loaded.source, bundles)
  expect(site.notices.size).toBe(4)
  expect(site).toMatchObject({ id: name, isSample: name === 'sample', categories: ['functional', 'analytics', 'marketing'] })
})
