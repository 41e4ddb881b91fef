/** House. Dependencies: each is listed with its reason, and with the licence that it has. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const listed = readFileSync(join(root, 'packages/dependencies.md'), 'utf8')
const manifests = execFileSync('git', ['ls-files', '*package.json'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)

interface Manifest {
  license?: string
  [kind: string]: unknown
}
const read = (file: string): Manifest => JSON.parse(readFileSync(join(root, file), 'utf8'))
const asked = (kinds: readonly string[]) =>
  manifests.flatMap((file) =>
    kinds.flatMap((kind) =>
      Object.entries((read(file)[kind] ?? {}) as Record<string, string>).flatMap(([name, version]) =>
        version.startsWith('workspace:') ? [] : [{ file, name }],
      ),
    ),
  )

test('every dependency is listed, and nothing that nobody asks for', () => {
  const names = new Set(asked(['dependencies', 'devDependencies', 'optionalDependencies']).map(({ name }) => name))
  const isLibrary = (name: string) => /^(@[\w.-]+\/)?[\w.-]+$/.test(name) && !/\.(ts|json|yaml)$/.test(name)
  const told = new Set([...listed.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).filter(isLibrary))
  expect([...names].filter((name) => !told.has(name))).toEqual([])
  expect([...told].filter((name) => !names.has(name))).toEqual([])
})

test('what is shipped has the licence that the list says', () => {
  const shipped = asked(['dependencies']).filter(({ file }) => /^packages\/(?!cli\/bootstrap)/.test(file))
  for (const { file, name } of shipped) {
    const { license } = read(join(dirname(file), 'node_modules', name, 'package.json'))
    expect(listed).toContain(`| \`${name}\` | ${license} |`)
  }
})
