import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataClasses, type NewRecord, openStorage, subjectKeyOf, withTombstoneJournal } from '@placet/collector'
import { aBundlesFolder, aConfiguration, aSitesFolder } from '@placet/collector/fixtures'
import { parseGpcSupport } from '@placet/model'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createProgram } from './program.ts'

/** Its texts would end a script element, were they not printed with care. */
const shop = {
  ...aConfiguration,
  site: 'shop',
  collector: 'https://consent.shop.example/base/',
  texts: { fr: { 'notice.title': 'Choix </script><!--' } },
}

/** A folder to work in, with sites and stand-ins for the browser files; and the command, with what it said. */
function aWorkplace(configurations: Record<string, unknown> = { 'shop.json': shop }) {
  const folder = mkdtempSync(join(tmpdir(), 'placet-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const sites = aSitesFolder(folder, configurations)
  const bundles = aBundlesFolder(folder)
  const database = `file:${join(folder, 'placet.db')}`
  const placet = async (...words: string[]) => {
    const said: string[] = []
    await createProgram((line) => said.push(line)).parseAsync(words, { from: 'user' })
    return said.join('\n')
  }
  return { folder, sites, bundles, database, placet }
}

test.each([[['frobnicate']], [['account', 'add', 'Zoe']], [['export', 'shop']]])(
  '%s: what is missing or wrong is told, with the way to help',
  (words) => {
    let told = ''
    const deaf = (command: ReturnType<typeof createProgram>) => {
      command.exitOverride().configureOutput({ writeErr: (text) => (told += text) })
      for (const one of command.commands) deaf(one)
    }
    const program = createProgram(() => {})
    deaf(program)
    expect(() => program.parse(words, { from: 'user' })).toThrow()
    expect(told).toMatch(/^error: .+\n+Add --help to see what there is\.\n$/)
  },
)

describe('placet check', () => {
  test('says that a right configuration is right', async () => {
    const { placet, sites } = aWorkplace()
    expect(await placet('check', '--sites', sites)).toBe(`${join(sites, 'shop.json')}: right`)
  })

  test('prints file, path, reason and suggestion of what is wrong, and fails', async () => {
    const { sites } = aWorkplace({ 'shop.json': { ...shop, services: ['matomoo'] }, 'blog.json': { ...shop, site: 'blog' } })
    const said: string[] = []
    await expect(createProgram((line) => said.push(line)).parseAsync(['check', '--sites', sites], { from: 'user' })).rejects.toThrow(
      '1 of the configurations is wrong.',
    )
    expect(said.join('\n')).toContain(`${join(sites, 'shop.json')}#/services/0`)
    expect(said.join('\n')).toContain('matomo')
    expect(said).toContain(`${join(sites, 'blog.json')}: right`)
  })

  test('sees one site in two files', async () => {
    const { placet, sites } = aWorkplace({ 'a.json': shop, 'b.json': shop })
    await expect(placet('check', '--sites', sites)).rejects.toThrow('1 of the configurations is wrong.')
  })

  test('says where it looked when there is nothing', async () => {
    const { placet } = aWorkplace()
    await expect(placet('check', '--sites', '/nowhere')).rejects.toThrow('There is no site configuration in "/nowhere"')
  })
})

describe('placet build', () => {
  test('writes every file under the path that the collector serves it at', async () => {
    const { placet, sites, bundles, folder } = aWorkplace()
    const out = join(folder, 'out')
    const said = await placet('build', '--sites', sites, '--bundles', bundles, '--out', out)
    const hash = /shop\.([0-9a-f]{16})\.js/.exec(said)?.[1]
    for (const name of ['s/shop.js', `s/shop.${hash}.js`, 's/shop.notice.fr.js', `a/shop.notice.nl.${hash}.js`, 'shop.inline.html']) {
      expect(existsSync(join(out, name)), name).toBe(true)
    }
    expect(JSON.parse(readFileSync(join(out, 'shop.server.json'), 'utf8'))).toMatchObject({
      site: 'shop',
      services: { matomo: 'analytics', youtube: 'functional' },
      hosts: { matomo: ['*.matomo.cloud'] },
      collector: 'https://consent.shop.example/base',
    })
    expect(readFileSync(join(out, 's/shop.js'), 'utf8')).toContain('https://consent.shop.example/base/s/shop.{part}.{lang}.js')
  })

  test('prints the four forms of the tag, with what a browser checks', async () => {
    const { placet, sites, bundles, folder } = aWorkplace()
    const out = join(folder, 'out')
    const said = await placet('build', join(sites, 'shop.json'), '--bundles', bundles, '--out', out)
    expect(said).toContain('<script src="https://consent.shop.example/base/s/shop.js" async></script>')
    const whole = 'https://consent.shop.example/base/s/shop.js?first=fr'
    expect(said).toContain(`<link rel="preload" as="script" href="${whole}">\n<script src="${whole}" async></script>`)
    const [, address, integrity] =
      /<script src="https:\/\/consent\.shop\.example\/base\/(\S+)" integrity="(\S+)" crossorigin="anonymous"/.exec(said) ?? []
    const pinned = readFileSync(join(out, String(address)))
    expect(integrity).toBe(`sha384-${createHash('sha384').update(pinned).digest('base64')}`)
    const forms = JSON.parse(readFileSync(join(out, 'shop.inline.json'), 'utf8'))
    expect(Object.keys(forms.withNotice)).toEqual(['fr', 'nl'])
    for (const [name, written] of Object.entries({ '': forms.tag, '.fr': forms.withNotice.fr, '.nl': forms.withNotice.nl })) {
      const file = join(out, `shop.inline${name}.html`)
      const inline = /^<script>([\s\S]*)<\/script>\n$/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
      expect(inline).toBe(written)
      expect(inline).not.toMatch(/<\/script/i)
      expect(said).toContain(`${file} (in a Content-Security-Policy: 'sha256-${createHash('sha256').update(inline).digest('base64')}')`)
      if (name) expect(inline).toContain(`self["https://consent.shop.example/base/s/shop.notice${name}.js"]=`)
    }
  })

  test('prints no form that would come late where more is held than what is marked', async () => {
    const { placet, sites, bundles, folder } = aWorkplace({ 'shop.json': { ...shop, blocking: 'known' } })
    const said = await placet('build', join(sites, 'shop.json'), '--bundles', bundles, '--out', join(folder, 'out'))
    expect(said).toContain('First in <head>, without async, because blocking is "known".')
    expect(said).toContain('<script src="https://consent.shop.example/base/s/shop.js"></script>')
    expect(said).not.toMatch(/ async[ >]/)
    // Nor one that would be larger: the page waits for it.
    expect(said).toContain('Inline: first in <head>')
    expect(existsSync(join(folder, 'out', 'shop.inline.fr.html'))).toBe(false)
    // The hint comes after the tag.
    expect(said.indexOf('modulepreload')).toBeGreaterThan(said.indexOf('shop.js"></script>'))
  })

  test('GCM-02: advanced Consent Mode gets no form of the tag that could come late', async () => {
    const advanced = { ...shop, services: ['ga4'], googleConsentMode: 'advanced' }
    const { placet, sites, bundles, folder } = aWorkplace({ 'shop.json': advanced })
    const said = await placet('build', '--sites', sites, '--bundles', bundles, '--out', join(folder, 'out'))
    expect(said).toContain('<script src="https://consent.shop.example/base/s/shop.js"></script>')
    expect(said).not.toContain(' async>')
    expect(await placet('check', '--sites', sites)).toContain('before any choice and after a refusal')
  })

  test('GPC-05: prints what the site says of Global Privacy Control, where it honours it', async () => {
    const { placet, sites, bundles, folder } = aWorkplace({ 'shop.json': { ...shop, signals: { gpc: true } } })
    const out = join(folder, 'out')
    const said = await placet('build', '--sites', sites, '--bundles', bundles, '--out', out)
    const text = readFileSync(join(out, 'shop.gpc.json'), 'utf8')
    expect(parseGpcSupport(text)?.gpc).toBe(true)
    expect(said).toContain('/.well-known/gpc.json')
    expect(said).toContain(text.trim())
  })

  test('says that no notice is shown, and why, where it is so', async () => {
    const build = async (site: object) => {
      const { placet, sites, bundles, folder } = aWorkplace({ 'shop.json': site })
      return placet('build', '--sites', sites, '--bundles', bundles, '--out', join(folder, 'out'))
    }
    expect(await build({ ...shop, services: [] })).toContain('No notice is shown: nothing that this site lists needs consent.')
    expect(await build(shop)).not.toContain('No notice is shown')
  })

  test('says which regions have rules of their own, and which forms of the tag know nothing of them', async () => {
    const build = async (site: object) => {
      const { placet, sites, bundles, folder } = aWorkplace({ 'shop.json': site })
      return placet('build', '--sites', sites, '--bundles', bundles, '--out', join(folder, 'out'))
    }
    const rules = [
      { region: '*', mode: 'opt-in' },
      { region: 'US-CA', mode: 'opt-out' },
      { region: 'NZ', mode: 'notice-only' },
    ]
    const said = await build({ ...shop, rules })
    expect(said).toContain('Rules by region: US-CA (opt-out), NZ (notice-only). Only the tag at its stable address')
    expect(said).toContain('PLACET_REGION_HEADER')
    expect(said).toContain('inline, pinned and copied forms, and unknown regions, ask first.')
    // One rule for everybody is no rule by region.
    expect(await build({ ...shop, rules: rules.slice(0, 1) })).not.toContain('Rules by region')
  })

  test('builds nothing from a wrong configuration', async () => {
    const { placet, sites, bundles, folder } = aWorkplace({ 'shop.json': '{' })
    await expect(placet('build', '--sites', sites, '--bundles', bundles, '--out', join(folder, 'out'))).rejects.toThrow('This is not JSON')
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe('placet migrate and backup', () => {
  test('migrate names what it applied, once', async () => {
    const { placet, database } = aWorkplace()
    expect(await placet('migrate', '--database', database)).toContain('applied 0001-records.sql')
    expect(await placet('migrate', '--database', database)).toBe('Nothing to do: the database is up to date.')
  })

  test('what only PostgreSQL has is told apart from what only SQLite has', async () => {
    const { placet, database, folder } = aWorkplace()
    await expect(placet('migrate', '--database', database, '--role', 'collector')).rejects.toThrow('--role is for PostgreSQL')
    await expect(placet('backup', join(folder, 'copy'), '--database', 'postgres://localhost/placet')).rejects.toThrow('pg_dump')
  })

  test('backup says what is in the copy, and never overwrites', async () => {
    const { placet, database, folder } = aWorkplace()
    await placet('migrate', '--database', database)
    const target = join(folder, 'copy.db')
    expect(await placet('backup', target, '--database', database)).toMatch(/: 0 records in \d+ pages, integrity checked\.$/)
    await expect(placet('backup', target, '--database', database)).rejects.toThrow('exists already')
    expect(existsSync(`${target}.unfinished`)).toBe(false)
    const nowhere = join(folder, 'missing', 'copy.db')
    await expect(placet('backup', nowhere, '--database', database)).rejects.toThrow(/no folder ".*missing" for the copy: make it/)
  })
})

describe('placet restore', () => {
  test('puts a backup in the place of the database, keeps what was there, and refuses while somebody has it open', async () => {
    const { placet, database, folder } = aWorkplace()
    await placet('migrate', '--database', database)
    const copy = join(folder, 'copy.db')
    await placet('backup', copy, '--database', database)
    await expect(placet('restore', copy, '--database', database)).rejects.toThrow('There is a database at')
    const storage = await openStorage(database, { nowMs: Date.now })
    await expect(placet('restore', copy, '--replace', '--database', database)).rejects.toThrow('is in use: stop the collector')
    await storage.close()
    const said = await placet('restore', copy, '--replace', '--database', database)
    expect(said).toContain('0 records, integrity checked')
    expect(existsSync(join(folder, 'placet.db.before-restore'))).toBe(true)
    expect(await placet('migrate', '--database', database)).toBe('Nothing to do: the database is up to date.')
    expect(await placet('restore', copy, '--database', `file:${join(folder, 'new.db')}`)).toContain('There is no journal of erasures at')
    const torn = join(folder, 'torn.db')
    writeFileSync(torn, readFileSync(copy).subarray(0, 9000))
    await expect(placet('restore', torn, '--database', `file:${join(folder, 'other.db')}`)).rejects.toThrow()
    expect(existsSync(join(folder, 'other.db'))).toBe(false)
    await expect(placet('restore', copy, '--database', 'postgres://localhost/placet')).rejects.toThrow('pg_restore')
  })
})

describe('SEC-24: what was erased after a backup was taken', () => {
  const aRecord = (n: number, said: string): NewRecord => ({
    ...{ site: 'shop', recordId: `0000000${n}-0000-4000-8000-000000000000`, eventId: `1000000${n}-0000-4000-8000-000000000000` },
    ...{ body: JSON.stringify({ said }), salt: `a${n}`.repeat(16), subjectKey: `b${n}`.repeat(16) },
    ...{ origin: 'https://shop.example', receivedAtMs: n, isSkewed: false, tally: null },
  })
  const [kept, erased, late] = [aRecord(1, 'stays-where-it-is'), aRecord(2, 'must-never-come-back'), aRecord(3, 'came-after-the-backup')]

  test('does not come back with it: not to a reader, not in the file, not by sending it again', async () => {
    const { placet, database, folder } = aWorkplace()
    const on = ['--database', database]
    const backup = join(folder, 'backup.db')
    const first = await openStorage(database, { nowMs: Date.now })
    await first.records.append([kept, erased], [])
    await first.close()
    await placet('backup', backup, ...on)
    // As the collector erases: of the backup, and of what came after it.
    const storage = await withTombstoneJournal(
      await openStorage(database, { nowMs: Date.now }),
      `${join(folder, 'placet.db')}.tombstones.ndjson`,
    )
    await storage.records.append([late], [])
    expect(await storage.erasure.erase('shop', [erased.recordId, late.recordId], 'subject', 9)).toHaveLength(2)
    await storage.close()
    expect(readFileSync(backup).includes('must-never-come-back')).toBe(true)

    expect(await placet('restore', backup, '--replace', ...on)).toContain('2 erasures, 2 of them done again')
    for (const name of ['placet.db', 'placet.db-wal'])
      expect(existsSync(join(folder, name)) && readFileSync(join(folder, name)).includes('must-never-come-back'), name).toBe(false)
    expect(readFileSync(join(folder, 'placet.db')).includes('stays-where-it-is')).toBe(true)
    const restored = await openStorage(database, { nowMs: Date.now })
    const left = []
    for await (const { recordId } of restored.records.read('shop', 0, 1e15)) left.push(recordId)
    expect(left).toEqual([kept.recordId])
    expect((await restored.records.append([erased, late], [])).map(({ status }) => status)).toEqual(['erased', 'erased'])
    expect((await restored.log.head('shop')).size).toBe(2)
    await restored.close()
    expect(await placet('restore', ...on)).toContain('2 erasures, 0 of them done again')
  })

  test('is named as back where the journal is lost, and goes once the journal is found', async () => {
    const { placet, database, folder } = aWorkplace()
    const on = ['--database', database]
    const [backup, journal] = [join(folder, 'backup.db'), join(folder, 'elsewhere.ndjson')]
    const storage = await withTombstoneJournal(await openStorage(database, { nowMs: Date.now }), journal)
    await storage.records.append([erased], [])
    await placet('backup', backup, ...on)
    await storage.erasure.erase('shop', [erased.recordId], 'subject', 9)
    await storage.close()
    expect(await placet('restore', backup, '--replace', ...on)).toContain('what was erased since the backup is back')
    expect(readFileSync(join(folder, 'placet.db')).includes('must-never-come-back')).toBe(true)
    expect(await placet('restore', '--journal', journal, ...on)).toContain('1 erasures, 1 of them done again')
    expect(readFileSync(join(folder, 'placet.db')).includes('must-never-come-back')).toBe(false)
  })
})

describe('placet account, token and audit', () => {
  test('say where nobody and nothing is listed yet, and how that changes', async () => {
    const { placet, database } = aWorkplace()
    expect(await placet('account', 'list', '--database', database)).toMatch(/^There is no account yet: "placet serve"/)
    expect(await placet('token', 'list', '--database', database)).toMatch(/^There is no token yet: "placet token add"/)
  })

  test('ask somebody in, change and end what was given, and every act is told', async () => {
    const { placet, database } = aWorkplace()
    const said = await placet(
      'account',
      'add',
      'Paul',
      '--role',
      'admin',
      '--dashboard-url',
      'https://placet.example/',
      '--database',
      database,
    )
    expect(said).toMatch(/https:\/\/placet\.example\/#join=[\w-]{43}$/)
    const storage = await openStorage(database, { nowMs: Date.now })
    const account = { id: 'id', name: 'Marie', passwordHash: 'x', createdAtMs: 0, grants: [{ site: '*', role: 'admin' as const }] }
    await storage.accounts.createFirst(account, { atMs: 0, actor: 'Marie', action: 'set-up', target: null, site: null, detail: null })
    await storage.close()
    const on = ['--database', database]
    expect(await placet('user', 'list', ...on)).toBe('Marie\t*: admin\tno second factor')
    expect(await placet('account', 'grant', 'marie', '--site', 'shop', '--role', 'viewer', ...on)).toBe('Marie: *: admin, shop: viewer')
    expect(await placet('account', 'reset', 'Marie', ...on)).toContain('http://localhost:8788/#join=')
    await expect(placet('account', 'remove', 'Marie', ...on)).rejects.toThrow('Somebody must stay')
    await expect(placet('account', 'remove', 'Nobody', ...on)).rejects.toThrow('There is no account "Nobody"')
    const secret = await placet('token', 'add', 'reports', '--site', 'shop', '--days', '7', ...on)
    expect(secret).toMatch(/^placet_[\w-]{43}$/)
    const [id = ''] = (await placet('token', 'list', ...on)).split('\t')
    expect(await placet('token', 'revoke', id, ...on)).toBe('reports is revoked.')
    const told = (await placet('audit', ...on)).split('\n').map((line) => JSON.parse(line))
    expect(told.map(({ actor, action }) => `${actor}: ${action}`)).toEqual([
      'command line: invited',
      'Marie: set-up',
      'command line: roles-changed',
      'command line: reset-offered',
      'command line: token-made',
      'command line: token-revoked',
    ])
    expect(JSON.stringify(told)).not.toContain(secret)
  })
})

describe('placet retention', () => {
  test('reports each class with its term and why, lets nothing go when asked to count, and leaves an archive of the audit log provable', async () => {
    const { placet, database } = aWorkplace()
    const storage = await openStorage(database, { nowMs: Date.now })
    const entry = { actor: 'Marie', action: 'set-up', target: null, site: null, detail: null } as const
    for (const atMs of [1, 2, 3]) await storage.audit.note({ ...entry, atMs })
    await storage.audit.note({ ...entry, atMs: Date.now() })
    await storage.records.append([], [{ site: 'old', day: '2001-01-01', language: 'fr', device: 'phone', measure: 'closed', count: 1 }])
    await storage.close()
    const on = ['--database', database]
    const archive = await placet('audit', ...on)
    const counted = await placet('retention', '--dry-run', '--audit-months', '24', ...on)
    for (const name of dataClasses) expect(counted).toMatch(new RegExp(`^${name}: `, 'm'))
    expect(counted).toContain('records: kept 60 months after a choice has ended (PLACET_PROOF_MONTHS; five years')
    expect(counted).toContain('audit: kept 24 months (PLACET_AUDIT_MONTHS)\n  3, the oldest of 1970-01-01, due')
    expect(counted).toContain('  old: 1, the oldest of 2001-01-01, due')
    expect(await placet('audit', ...on)).toBe(archive)

    expect(await placet('retention', ...on)).toContain('  old: 1, the oldest of 2001-01-01, gone')
    const left = (await placet('audit', ...on)).split('\n').map((line) => JSON.parse(line))
    expect(left.map(({ actor, action, target, site }) => [actor, action, target, site])).toEqual([
      ['Marie', 'set-up', null, null],
      ['command line', 'expired', 'rates', 'old'],
      ['command line', 'audit-shortened', '3', null],
    ])
    const lines = `${archive.split('\n').slice(0, 3).join('\n')}\n`
    expect(left[2].detail).toContain(
      `3 entries, 1 to 3, the oldest of 1970-01-01; SHA-256 of their lines ${createHash('sha256').update(lines).digest('hex')}`,
    )
    expect((await placet('retention', ...on)).match(/nothing/g)).toHaveLength(dataClasses.length)
  })
})

describe('placet hold', () => {
  test('keeps the records under a number, lists why, counts them past their term, and erases at the end what was asked for', async () => {
    const { placet, database } = aWorkplace()
    const consentId = '8Jq2mZb7T0yYw4kQxN1u3A'
    const subjectKey = subjectKeyOf(consentId)
    const on = ['--database', database]
    const storage = await openStorage(database, { nowMs: Date.now })
    const body = JSON.stringify({ consentId, noticeHash: null, validUntil: '2001-07-01T00:00:00.000Z' })
    const id0 = '00000000-0000-4000-8000-000000000000'
    const receivedAtMs = Date.parse('2001-01-01')
    const about = { origin: 'https://shop.example', isSkewed: false, tally: null }
    const record = { site: 'shop', recordId: id0, eventId: id0, body, salt: 'cd'.repeat(16), subjectKey }
    await storage.records.append([{ ...record, ...about, receivedAtMs }], [])
    await storage.close()
    const why = ['--reason', 'Case 26/114', '--told', 'A lawsuit is under way.']
    expect(await placet('hold', 'list', 'shop', ...on)).toBe('shop has no legal hold.')
    await expect(placet('hold', 'place', 'shop', '--consent-id', 'AAAAAAAAAAAAAAAAAAAAAA', ...why, ...on)).rejects.toThrow('/consentId')
    const [, id = ''] = /^(\S+) holds 1 records/.exec(await placet('hold', 'place', 'shop', '--consent-id', consentId, ...why, ...on)) ?? []
    expect(await placet('hold', 'list', 'shop', ...on)).toMatch(/by command line\tholds\t"Case 26\/114"$/)
    expect(await placet('retention', '--dry-run', ...on)).toContain('  shop: 1, the oldest of 2001-01-01, kept past their term: legal hold')
    expect(await placet('retention', ...on)).toContain('  shop: 1, the oldest of 2001-01-01, kept past their term: legal hold')

    const asking = await openStorage(database, { nowMs: Date.now })
    await asking.holds.askErasure({ site: 'shop', subjectKey, throughLeaf: 0, askedAtMs: Date.now() })
    await asking.close()
    expect(await placet('hold', 'list', 'shop', ...on)).toContain('an erasure waits since')
    expect(await placet('hold', 'end', 'shop', id, ...on)).toContain('1 records are erased')
    expect(await placet('hold', 'list', 'shop', ...on)).toMatch(/\tended \S+ by command line\t"Case 26\/114"$/)
    await expect(placet('hold', 'end', 'shop', id, ...on)).rejects.toThrow('This legal hold was ended already.')
    expect(await placet('audit', ...on)).toMatch(/hold-placed[\s\S]*hold-ended/)
  })
})

describe('placet sample', () => {
  const sample = { ...shop, site: 'sample', sample: true }

  test('fills a sample site through the real routes; evidence, days and rates agree', async () => {
    const { placet, sites, bundles, database } = aWorkplace({ 'sample.json': sample })
    const said = await placet('sample', 'sample', '--days', '10', '--sites', sites, '--bundles', bundles, '--database', database)
    const [, displays, decisions] = /^sample: 10 days, (\d+) displays, (\d+) decisions\.$/.exec(said) ?? []
    const storage = await openStorage(database, { nowMs: Date.now })
    const days = await storage.rollups.byDay('sample', '2000-01-01', '2999-12-31')
    let records = 0
    let lastMs = 0
    for await (const record of storage.records.read('sample', 0, Number.MAX_SAFE_INTEGER)) {
      expect(record.leafIndex).toBe(records++)
      expect(record.isSkewed).toBe(false)
      expect(record.receivedAtMs).toBeGreaterThanOrEqual(lastMs)
      lastMs = record.receivedAtMs
    }
    await storage.close()
    expect(days).toHaveLength(10)
    const sum = (...names: (keyof (typeof days)[number])[]) =>
      days.reduce((all, day) => all + names.reduce((n, name) => n + Number(day[name]), 0), 0)
    expect(sum('shownAtStart', 'shownAgain', 'closed')).toBe(Number(displays))
    expect(sum('accepted', 'rejected', 'saved', 'changed', 'withdrawn', 'byScript')).toBe(Number(decisions))
    expect(records).toBe(Number(decisions))
    expect(lastMs).toBeLessThan(Date.now())
  })

  test('is made once', async () => {
    const { placet, sites, bundles, database } = aWorkplace({ 'sample.json': sample })
    const words = ['sample', 'sample', '--days', '1', '--sites', sites, '--bundles', bundles, '--database', database]
    await placet(...words)
    await expect(placet(...words)).rejects.toThrow('has data already')
    expect(await placet(...words, '--if-empty')).toBe('sample: has data already, nothing to do.')
  })

  test('never mixes with real decisions', async () => {
    const { placet, sites, bundles, database } = aWorkplace()
    const words = ['--sites', sites, '--bundles', bundles, '--database', database]
    await expect(placet('sample', 'shop', ...words)).rejects.toThrow('not marked "sample": true')
    await expect(placet('sample', 'nobody', ...words)).rejects.toThrow('no right configuration of a site "nobody"')
  })
})
