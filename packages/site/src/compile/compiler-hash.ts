/** Site. Compiler hash: what made a compiled site, so that one that was kept is never taken for what today's code would make. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bundles } from '../bundles.ts'
import { canonical } from './sha256.ts'

/** Roots of the code that compiles: this package, and what it takes words and services from. */
const roots = (): string[] =>
  ['@placet/model', '@placet/services']
    .map((name) => dirname(fileURLToPath(import.meta.resolve(name))))
    .concat(join(import.meta.dirname, '..'))

const isTest = (name: string): boolean => /\.(test|fixture)\.ts$/.test(name)

/** Changes with the built files and with any line of the code that puts a site's data into them. */
export async function compilerHash(bundles: Bundles): Promise<string> {
  const hash = createHash('sha256').update(canonical(bundles))
  for (const root of roots()) {
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && !isTest(entry.name)).map(({ parentPath, name }) => join(parentPath, name))
    const codes = await Promise.all(files.sort().map(async (file) => [file.slice(root.length), await readFile(file, 'utf8')]))
    hash.update(JSON.stringify(codes))
  }
  return hash.digest('hex')
}
