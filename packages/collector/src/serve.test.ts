import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Environment, readEnvironment } from './environment.ts'
import { aBundlesFolder, aConfiguration, aSitesFolder } from './fixtures/folders.ts'
import { serve } from './serve.ts'

const anEnvironment = (changes: Environment = {}): Environment => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-serve-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return {
    PLACET_PORT: '0',
    PLACET_DASHBOARD_PORT: '0',
    PLACET_HOST: '127.0.0.1',
    PLACET_DATABASE_URL: `file:${join(folder, 'data', 'placet.db')}`,
    PLACET_SITES: aSitesFolder(folder),
    PLACET_BUNDLES: aBundlesFolder(folder),
    PLACET_LOG_LEVEL: 'silent',
    ...changes,
  }
}

const serving = async (environment: Environment) => {
  const said: string[] = []
  const running = await serve(environment, (line) => said.push(line))
  onTestFinished(() => running.stop())
  return { ...running, said }
}

test('the first run prints two addresses and a setup secret; a later one a new secret, until there is an account', async () => {
  const environment = anEnvironment()
  const first = await serving(environment)
  expect(first.said).toEqual([
    `Public collector  ${first.publicUrl}`,
    `Dashboard         ${first.dashboardUrl}`,
    `First sign-in     open the dashboard and enter this setup secret: ${first.setupSecret}`,
  ])
  expect(first.publicUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await fetch(`${first.publicUrl}/s/sertius.js`)).status).toBe(200)
  await first.stop()

  const second = await serving(environment)
  expect(second.setupSecret).not.toBe(first.setupSecret)
  const setUp = (secret: string | undefined) =>
    fetch(`${second.dashboardUrl}/v1/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret, name: 'Marie', password: 'correct horse battery' }),
    })
  expect((await setUp(first.setupSecret)).status).toBe(403)
  expect((await setUp(second.setupSecret)).status).toBe(201)
  await second.stop()

  const third = await serving(environment)
  expect(third.setupSecret).toBeUndefined()
  expect(third.said).toHaveLength(2)
}, 30_000)

test.each(['PLACET_PORT', 'PLACET_DASHBOARD_PORT'])('a taken port is named with %s', async (variable) => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as { port: number }
  const environment = anEnvironment({ [variable]: String(port), PLACET_LOG_LEVEL: 'error' })
  for (const site of ['shop', 'blog', 'news']) {
    writeFileSync(join(String(environment.PLACET_SITES), `${site}.json`), JSON.stringify({ ...aConfiguration, site }))
  }
  const told: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(`${line}`) > 0)
  await expect(serving(environment)).rejects.toThrow(`Port ${port} is taken: set ${variable} to another one.`)
  // Sites are still being read then: that is no fault.
  expect(told.filter((line) => line.includes('"level":50'))).toEqual([])
})

test.each([
  [{ PLACET_PORT: '80a' }, 'PLACET_PORT must be a port'],
  [{ PLACET_DASHBOARD_PORT: '70000' }, 'PLACET_DASHBOARD_PORT must be a port'],
  [{ PLACET_PUBLIC_URL: 'consent.example' }, 'PLACET_PUBLIC_URL must be a whole address'],
  [{ PLACET_RATE_LIMIT: 'many' }, 'PLACET_RATE_LIMIT must be'],
  [{ PLACET_BURST_LIMIT: '0' }, 'PLACET_BURST_LIMIT must be'],
])('%j is refused by name', (environment, sentence) => {
  expect(() => readEnvironment(environment as Environment)).toThrow(sentence)
})

test.each([
  [{ PLACET_SITES: '/nowhere' }, 'set PLACET_SITES'],
  [{ PLACET_DATABASE_URL: 'mysql://localhost/placet' }, '"mysql:"'],
  [{ PLACET_DATABASE_URL: 'postgres://127.0.0.1:1/placet' }, 'PostgreSQL at 127.0.0.1:1/placet does not answer'],
  [{ PLACET_READ_DATABASE_URL: 'postgres://127.0.0.1:1/placet' }, 'PLACET_READ_DATABASE_URL is for PostgreSQL'],
  [{ PLACET_BUNDLES: '/nowhere' }, 'npm run build'],
])('%j stops the start with a sentence', async (changes, sentence) => {
  await expect(serving(anEnvironment(changes as Environment))).rejects.toThrow(sentence)
})

test('defaults are those of the contract', () => {
  expect(readEnvironment({})).toMatchObject({
    port: 8787,
    dashboardPort: 8788,
    databaseUrl: 'file:.data/placet.db',
    sites: './sites',
    trustedProxies: [],
    publicUrl: undefined,
  })
  expect(readEnvironment({ PLACET_TRUSTED_PROXIES: ' 10.0.0.0/8, ,::1 ' }).trustedProxies).toEqual(['10.0.0.0/8', '::1'])
})

test('a folder without a right configuration is told, and served from as soon as there is one', async () => {
  const environment = anEnvironment()
  const file = join(String(environment.PLACET_SITES), 'sertius.json')
  const configuration = readFileSync(file)
  writeFileSync(file, '{')
  const { publicUrl, said } = await serving(environment)
  expect(said.join('\n')).toContain('No site is served')
  writeFileSync(file, configuration)
  const status = async () => (await fetch(`${publicUrl}/s/sertius.js`)).status
  for (let i = 0; i < 100 && (await status()) !== 200; i++) await wait(20)
  expect(await status()).toBe(200)
})

test('a configuration that changes is served without a restart, and a wrong one is not', async () => {
  const environment = anEnvironment()
  const { publicUrl } = await serving(environment)
  const file = join(String(environment.PLACET_SITES), 'sertius.json')
  const tag = async () => (await fetch(`${publicUrl}/s/sertius.js`)).text()
  const configuration = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...configuration, validForMonths: 3 }))
  for (let i = 0; i < 100 && !(await tag()).includes('validForMonths:3'); i++) await wait(20)
  expect(await tag()).toContain('validForMonths:3')
  writeFileSync(file, '{')
  await wait(500)
  expect(await tag()).toContain('validForMonths:3')
})
