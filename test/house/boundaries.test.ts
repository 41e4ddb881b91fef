/** House. Who may import whom: arrows point one way (the table of the README, "The house"). */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Each package, by folder: the name others enter it by, and the packages of the house it may enter. */
const packages = {
  model: { name: '@placet/model', may: [] },
  services: { name: '@placet/services', may: ['model'] },
  site: { name: '@placet/site', may: ['model', 'services'] },
  browser: { name: 'placet', may: ['model'] },
  collector: { name: '@placet/collector', may: ['model', 'site'] },
  dashboard: { name: '@placet/dashboard', may: ['model'] },
  cli: { name: '@placet/cli', may: ['model', 'services', 'site', 'collector'] },
} as const
type Package = keyof typeof packages

/** Folders of the browser package, and which of their neighbours each may import. */
const browserFolders: Record<string, string[]> = {
  store: [],
  gate: ['store', 'bridges'],
  guard: [],
  // A page that cannot be told to stop is closed before it goes.
  bridges: ['sync'],
  sync: ['store'],
  widget: ['store', 'sync'],
  doctor: ['gate', 'store', 'widget'],
  // What the widget draws a server renders, from one description.
  server: ['store', 'widget'],
}

/** Code that runs in a browser, and so may use its globals and none of Node's. */
const forBrowsers: Package[] = ['model', 'browser', 'dashboard']

interface Import {
  file: string
  to: string
}

const sourcesOf = (folder: string): string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file) && !/(^|\/)fixtures\//.test(file))
    .map((file) => `${folder}/${file}`)

const importsOf = (folder: string): Import[] =>
  sourcesOf(folder).flatMap((file) =>
    ts.preProcessFile(readFileSync(`${root}/${file}`, 'utf8')).importedFiles.map(({ fileName }) => ({ file, to: fileName })),
  )

const names = Object.entries(packages).map(([folder, { name }]) => [folder as Package, name] as const)
const packageOf = (to: string): Package | undefined => names.find(([, name]) => to === name || to.startsWith(`${name}/`))?.[0]

describe.each(Object.keys(packages) as Package[])('%s', (folder) => {
  const imports = importsOf(`packages/${folder}/src`)
  const declared: Record<string, string> = JSON.parse(readFileSync(`${root}/packages/${folder}/package.json`, 'utf8')).dependencies ?? {}

  test('enters only the packages below it, by their names', () => {
    const may: readonly string[] = packages[folder].may
    expect(imports.filter(({ to }) => packageOf(to) && !may.includes(packageOf(to) as string))).toEqual([])
    expect(
      imports.filter(
        ({ to }) => to.startsWith('..') && /\.\.\/(?:\.\.\/)*(model|services|site|browser|collector|dashboard|cli)\/src\//.test(to),
      ),
    ).toEqual([])
  })

  test('declares every package it imports', () => {
    const foreign = imports.filter(({ to }) => !to.startsWith('.') && !to.startsWith('node:'))
    expect(foreign.filter(({ to }) => !Object.keys(declared).some((name) => to === name || to.startsWith(`${name}/`)))).toEqual([])
  })

  test.runIf(forBrowsers.includes(folder))("knows nothing of Node's modules", () => {
    expect(imports.filter(({ to }) => to.startsWith('node:'))).toEqual([])
  })
})

test('the model imports nothing', () => {
  expect(importsOf('packages/model/src').filter(({ to }) => !to.startsWith('./'))).toEqual([])
})

test('inside the browser package arrows point down: gate and widget to store, and the gate never to widget, sync or doctor', () => {
  const crossing = importsOf('packages/browser/src').flatMap(({ file, to }) => {
    const from = /^packages\/browser\/src\/([^/]+)\//.exec(file)?.[1]
    const target = /^(?:\.\.\/)+(store|gate|guard|bridges|sync|widget|doctor|server)\//.exec(to)?.[1]
    return from && target && from !== target && !browserFolders[from]?.includes(target) ? [{ file, to }] : []
  })
  expect(crossing).toEqual([])
})

test('Preact stays out of the tag and the first layer', () => {
  const imports = importsOf('packages/browser/src')
  expect(imports.filter(({ file, to }) => /preact/.test(to) && /\/(gate|guard|store|sync|widget\/notice)\//.test(file))).toEqual([])
})

test('the demo uses built files: of the house it may enter the model alone', () => {
  const reached = importsOf('demo/src').filter(({ to }) => (packageOf(to) && packageOf(to) !== 'model') || /packages\//.test(to))
  expect(reached).toEqual([])
})

test('only serve.ts reads the environment of the collector', () => {
  const readers = sourcesOf('packages/collector/src').filter((file) => /process\.env/.test(readFileSync(`${root}/${file}`, 'utf8')))
  expect(readers).toEqual(['packages/collector/src/serve.ts'])
})
