/** House. Habits that a machine can hold: names, lengths, headers, and words that must not appear. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(`${root}/${file}`))
const sources = tracked.filter((file) => /^(packages|demo|test)\/.*\.(tsx?|mjs)$/.test(file))
const textOf = (file: string) => readFileSync(`${root}/${file}`, 'utf8')

test('no file is called utils, helpers, common, types or misc', () => {
  expect(sources.filter((file) => /(^|\/)(utils?|helpers?|common|types|misc)(\.|\/)/.test(file))).toEqual([])
})

test('no source file is past 300 lines, but data and texts', () => {
  const long = sources.filter((file) => !/\.(test|spec)\.|\/(texts|content|locales)\//.test(file) && textOf(file).split('\n').length > 300)
  expect(long).toEqual([])
})

test('every source of a package says its place in the first lines', () => {
  const silent = sources.filter(
    (file) => /^packages\/.*\.tsx?$/.test(file) && !/\.(test|fixture)\.|\/(fixtures|texts)\/|\/index\.ts$/.test(file),
  )
  expect(silent.filter((file) => !/^(#!.*\n)?\/\*\*/.test(textOf(file)))).toEqual([])
})

test('top level holds what it should and no more', () => {
  const top = [...new Set(tracked.map((file) => file.split('/')[0]))].sort()
  expect(top).toEqual([
    '.ci',
    '.gitignore',
    'LICENSE',
    'README.md',
    'demo',
    'package.json',
    'packages',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'rollup.config.mjs',
    'test',
    'tsconfig.json',
  ])
})

test('lock files hold no download addresses', () => {
  for (const file of tracked.filter((name) => /(pnpm-lock\.yaml|package-lock\.json)$/.test(name))) {
    expect(textOf(file)).not.toMatch(/"resolved"|tarball:|https?:\/\/[^\s"']*\.tgz/)
  }
})
