import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { SiteFiles } from '@placet/site'
import { expect, onTestFinished, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aSite } from '../fixtures/a-site.ts'
import { createSiteFolder, type Loading } from './site-folder.ts'

/** A configuration, for these tests, is a site id and the text of its tag. */
const load = ({ file, texts }: SiteFiles): Loading => {
  const text = texts.get(file) ?? ''
  if (!text.startsWith('{')) return { ok: false, mistakes: [{ file, path: '', reason: 'This is not JSON.', severity: 'error' }] }
  const { id, tag } = JSON.parse(text)
  return { ok: true, site: aSite({ id, tag, buildHash: Buffer.from(`${id}${tag}`).toString('hex').padEnd(64, '0') }), warnings: [] }
}

const aFolder = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-sites-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const happened: string[] = []
  const collector = await aCollector({ sites: [] })
  const siteFolder = createSiteFolder({
    folder,
    sites: collector.sites,
    load,
    on: {
      served: (file, { id }) => happened.push(`${file} serves ${id}`),
      removed: (file, id) => happened.push(`${file} no longer serves ${id}`),
      mistakes: (file, mistakes) => happened.push(`${file}: ${mistakes.map(({ reason }) => reason).join()}`),
      fault: (error) => happened.push(`fault: ${error}`),
    },
  })
  const write = (name: string, id: string, tag = 'one') => writeFileSync(join(folder, name), JSON.stringify({ id, tag }))
  const tagOf = async (id: string) => {
    const { statusCode, payload } = await collector.public.inject(`/s/${id}.js`)
    return statusCode === 200 ? payload : statusCode
  }
  const becomes = async (id: string, expected: unknown) => {
    for (let i = 0; i < 100 && (await tagOf(id)) !== expected; i++) await wait(20)
    expect(await tagOf(id)).toBe(expected)
  }
  return { folder, ...siteFolder, happened, write, tagOf, becomes }
}

test('every configuration in the folder is served, and nothing else in it', async () => {
  const { write, reload, happened, tagOf } = await aFolder()
  write('a.json', 'shop')
  write('b.json', 'blog')
  write('placet.schema.json', 'schema')
  write('.hidden.json', 'hidden')
  write('notes.txt', 'notes')
  await reload()
  expect(happened).toEqual(['a.json serves shop', 'b.json serves blog'])
  expect(await tagOf('shop')).toBe('one')
})

test('a wrong configuration never reaches visitors: the last good one keeps serving', async () => {
  const { folder, write, reload, happened, tagOf } = await aFolder()
  write('a.json', 'shop')
  await reload()
  writeFileSync(join(folder, 'a.json'), 'oops')
  await reload()
  expect(happened.at(-1)).toBe('a.json: This is not JSON.')
  expect(await tagOf('shop')).toBe('one')
})

test('a mistake in one file does not touch the others', async () => {
  const { folder, write, reload, tagOf } = await aFolder()
  writeFileSync(join(folder, 'a.json'), 'oops')
  writeFileSync(join(folder, 'b.json'), '{oops')
  write('c.json', 'shop')
  await reload()
  expect(await tagOf('shop')).toBe('one')
})

test('two files cannot serve one site', async () => {
  const { write, reload, happened, tagOf } = await aFolder()
  write('a.json', 'shop', 'first')
  write('b.json', 'shop', 'second')
  await reload()
  expect(happened).toEqual(['a.json serves shop', 'b.json: The site "shop" is already served from a.json.'])
  expect(await tagOf('shop')).toBe('first')
})

test('a file that names another site serves that one instead, and a file that is gone serves none', async () => {
  const { folder, write, reload, tagOf } = await aFolder()
  write('a.json', 'shop')
  await reload()
  write('a.json', 'blog')
  await reload()
  expect([await tagOf('shop'), await tagOf('blog')]).toEqual([404, 'one'])
  rmSync(join(folder, 'a.json'))
  await reload()
  expect(await tagOf('blog')).toBe(404)
})

test('a configuration that stays wrong is named at each reading, until it is right', async () => {
  const { folder, write, reload, happened } = await aFolder()
  writeFileSync(join(folder, 'a.json'), 'oops')
  await reload()
  await reload()
  write('a.json', 'shop')
  await reload()
  expect(happened).toEqual(['a.json: This is not JSON.', 'a.json: This is not JSON.', 'a.json serves shop'])
})

test('a site may move from one file to another', async () => {
  const { folder, write, reload, tagOf } = await aFolder()
  write('a.json', 'shop', 'one')
  await reload()
  rmSync(join(folder, 'a.json'))
  write('b.json', 'shop', 'two')
  await reload()
  expect(await tagOf('shop')).toBe('two')
})

test('what did not change is not made again', async () => {
  const { write, reload, happened } = await aFolder()
  write('a.json', 'shop')
  await reload()
  await reload()
  expect(happened).toEqual(['a.json serves shop'])
})

test('what is written below the folder is a change too, in a folder that came since as well', async () => {
  const { folder, write, reload, watch, happened } = await aFolder()
  await reload()
  onTestFinished(watch())
  const isHeard = async (wrong: string) => {
    // Each reading tells again what is wrong.
    for (let i = 0; i < 100 && !happened.some((line) => line.startsWith(wrong)); i++) await wait(20)
    expect(happened.splice(0).join()).toContain(wrong)
  }
  writeFileSync(join(folder, 'b.json'), 'not JSON')
  await isHeard('b.json')
  mkdirSync(join(folder, 'policy'))
  await isHeard('b.json')
  write('policy/fr.json', 'not a site')
  await isHeard('b.json')
})

test('a change is served by itself, however an editor writes it, until watching stops', async () => {
  const { folder, write, reload, watch, becomes, tagOf } = await aFolder()
  write('a.json', 'shop')
  await reload()
  const stop = watch()
  write('a.json', 'shop', 'two')
  await becomes('shop', 'two')
  rmSync(join(folder, 'a.json'))
  write('.a.json.swp', 'shop', 'three')
  renameSync(join(folder, '.a.json.swp'), join(folder, 'a.json'))
  await becomes('shop', 'three')
  // What stands in the place of a file may be put aside in the same way.
  for (const tag of ['four', 'five', 'six']) {
    write('.a.json.swp', 'shop', tag)
    renameSync(join(folder, '.a.json.swp'), join(folder, 'a.json'))
    await becomes('shop', tag)
  }
  stop()
  write('a.json', 'shop', 'seven')
  await wait(400)
  expect(await tagOf('shop')).toBe('six')
})

test('once it is stopped, what is at hand is finished and nothing more is read', async () => {
  const { write, reload, stop, happened } = await aFolder()
  for (const name of ['a', 'b', 'c']) write(`${name}.json`, name)
  const reading = reload()
  while (!happened[0]) await wait(1)
  await stop()
  const then = [...happened]
  expect(then.length).toBeLessThan(3)
  await reading
  await reload()
  expect(happened).toEqual(then)
})
