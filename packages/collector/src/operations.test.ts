/** What stands in `operations/`, read by real parsers and held against the collector itself. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DockerfileParser } from 'dockerfile-ast'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { aCollector } from './fixtures/a-collector.ts'
import { aDecision, aDisplay } from './fixtures/a-decision.ts'

const read = (name: string) => readFileSync(new URL(`../operations/${name}`, import.meta.url), 'utf8')

/** Variables that the sources read. */
const variables = new Set(
  ['environment.ts'].flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').match(/PLACET_[A-Z_]+/g) ?? []),
)
const unknownIn = (text: string) =>
  [...new Set(text.match(/\bPLACET_[A-Z_]+/g))].filter((name) => !variables.has(name.replace(/_FILE$/, '')))

/** Names that `/metrics` prints once something has happened. */
async function printedMetrics(): Promise<Set<string>> {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision())
  await collector.post('/v1/sertius/displays', aDisplay())
  await collector.flush()
  const { payload } = await collector.private.inject('/metrics')
  return new Set(payload.split('\n').flatMap((line) => /^([a-z_]+)[{ ]/.exec(line)?.[1] ?? []))
}

const metricsIn = (text: string) => [...new Set(text.match(/\b(placet|process)_[a-z_]+/g))]

describe('Grafana and Prometheus', () => {
  test.each(['grafana-dashboard.json', 'alerts.yaml'])('%s names metrics that are printed, and no others', async (name) => {
    const printed = await printedMetrics()
    const content = name.endsWith('.json') ? JSON.parse(read(name)) : parse(read(name))
    const named = metricsIn(JSON.stringify(content))
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((metric) => !printed.has(metric))).toEqual([])
  })

  test('labels that the dashboard asks by are labels that are printed', async () => {
    const collector = await aCollector()
    await collector.post('/v1/sertius/records', aDecision())
    const { payload } = await collector.private.inject('/metrics')
    for (const label of ['site="sertius"', 'result="new"', 'listener="public"', 'route="/v1/:site/records"', 'status="2xx"'])
      expect(payload).toContain(label)
  })
})

test('the image runs as somebody without rights, from a named base, and says whether it is ready', () => {
  const dockerfile = DockerfileParser.parse(read('Dockerfile'))
  const bases = dockerfile.getFROMs().map((from) => from.getImage())
  expect(bases).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim'])
  const last = dockerfile.getInstructions().map((instruction) => [instruction.getKeyword(), instruction.getArgumentsContent()])
  const after = (keyword: string) => last.findLastIndex(([word]) => word === keyword)
  expect(last[after('USER')]?.[1]).toBe('node')
  expect(after('USER')).toBeGreaterThan(after('RUN'))
  expect(after('COPY')).toBeLessThan(after('USER'))
  expect(last[after('HEALTHCHECK')]?.[1]).toContain('/health/ready')
  expect(last.filter(([word]) => word === 'ADD')).toEqual([])
  expect(unknownIn(read('Dockerfile'))).toEqual([])
})

describe('compose', () => {
  const compose = parse(read('compose.yaml'), { merge: true })

  test('holds no secret, opens nothing to the world, and gives no container more than it needs', () => {
    const { migrate, collector, database } = compose.services
    for (const service of [migrate, collector])
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], tmpfs: ['/tmp'] })
    expect(collector.ports.every((port: string) => port.startsWith('127.0.0.1:'))).toBe(true)
    expect(database.ports).toBeUndefined()
    expect(compose.networks.inside.internal).toBe(true)
    // The collector never sees the owner's password.
    expect(collector.secrets).toEqual(['collector-url'])
    expect(Object.keys(compose.secrets).sort()).toEqual(['collector-password', 'collector-url', 'owner-password', 'owner-url'])
    const used = Object.values<{ secrets?: string[] }>(compose.services).flatMap(({ secrets = [] }) => secrets)
    expect(used.filter((name) => !(name in compose.secrets))).toEqual([])
  })

  test('knows the variables, the volumes and the order of starting', () => {
    expect(unknownIn(read('compose.yaml'))).toEqual([])
    expect(compose.services.collector.depends_on.migrate.condition).toBe('service_completed_successfully')
    expect(Object.keys(compose.volumes)).toEqual(['database', 'data'])
  })
})

describe('systemd', () => {
  test('the unit is held as tightly as the collector allows', () => {
    const unit = read('placet.service')
    const settings = new Map(
      unit.split('\n').flatMap((line) => (/^([A-Za-z]+)=(.*)$/.exec(line) ? [line.split(/=(.*)/s, 2) as [string, string]] : [])),
    )
    for (const [name, value] of Object.entries({
      User: 'placet',
      NoNewPrivileges: 'true',
      ProtectSystem: 'strict',
      ProtectHome: 'true',
      CapabilityBoundingSet: '',
      UMask: '0077',
      KillSignal: 'SIGTERM',
      ExecReload: '/bin/kill -HUP $MAINPID',
    }))
      expect([name, settings.get(name)]).toEqual([name, value])
    // It compiles code as it runs.
    expect(settings.has('MemoryDenyWriteExecute')).toBe(false)
    expect(unknownIn(unit)).toEqual([])
  })

  test('systemd itself can read it, where there is one', ({ skip }) => {
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) skip()
    const folder = mkdtempSync(join(tmpdir(), 'placet-unit-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    // It looks for the program as well, which is elsewhere here.
    writeFileSync(join(folder, 'placet.service'), read('placet.service').replace('/usr/bin/node', process.execPath))
    const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', join(folder, 'placet.service')], { encoding: 'utf8' })
    expect(stderr.split('\n').filter((line) => /placet\.service/.test(line) && !/does not exist|not found/.test(line))).toEqual([])
  })
})
