import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundles } from './a-site.fixture.ts'
import { readBundles } from './bundles.ts'
import { sha256 } from './compile/sha256.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-bundles-'))
  const codes = Object.entries({
    'tag.js': bundles.tag,
    'tag-any-markup.js': bundles.tagAnyMarkup ?? '',
    'tag-by-rule.js': bundles.tagByRule ?? '',
    'notice-modal.js': bundles.noticeModal,
    'notice-rendered.js': bundles.rendered?.notice ?? '',
    'notice-modal-rendered.js': bundles.rendered?.noticeModal ?? '',
    'rendered.js': bundles.rendered?.behind ?? '',
    'layouts.json': JSON.stringify(bundles.layouts),
    ...Object.fromEntries(Object.entries(bundles.parts).map(([name, code]) => [`${name}.js`, code])),
    ...Object.fromEntries(
      Object.entries(bundles.bridges ?? {}).map(([name, code]) => [name === 'run' ? 'bridges.js' : `bridge-${name}.js`, code]),
    ),
  })
  await Promise.all(codes.map(([name, code]) => writeFile(join(folder, name), code)))
  await writeFile(
    join(folder, 'bundles.json'),
    JSON.stringify({ version: bundles.version, files: Object.fromEntries(codes.map(([name, code]) => [name, sha256(code)])) }),
  )
})
afterEach(() => rm(folder, { recursive: true }))

test('bundles are read whole', async () => {
  expect(await readBundles(folder)).toEqual(bundles)
})

test('a build without the larger tag does without', async () => {
  const list = JSON.parse(await readFile(join(folder, 'bundles.json'), 'utf8'))
  delete list.files['tag-any-markup.js']
  await writeFile(join(folder, 'bundles.json'), JSON.stringify(list))
  const { tagAnyMarkup: _, ...others } = bundles
  expect(await readBundles(folder)).toEqual(others)
})

test('a build that was cut short is refused', async () => {
  await writeFile(join(folder, 'notice.js'), bundles.parts.notice.slice(0, -1))
  await expect(readBundles(folder)).rejects.toThrow('notice.js is not the file that bundles.json lists')
})

test('a build that is not there says how to make it', async () => {
  await rm(join(folder, 'sync.js'))
  await expect(readBundles(folder)).rejects.toThrow('Run "npm run build"')
})
