/** Collector. Environment files: a variable's value may lie in a file, as containers hand out secrets (SEC-16). */
import { readFileSync } from 'node:fs'
import type { Environment } from './environment.ts'

const SUFFIX = '_FILE'

/** `PLACET_X_FILE` names the file that holds `PLACET_X`. Throws a sentence that names the variable, never the content. */
export function withFiles(environment: Environment): Environment {
  const read = Object.entries(environment).flatMap(([name, path]): [string, string][] => {
    if (!name.startsWith('PLACET_') || !name.endsWith(SUFFIX) || !path) return []
    const variable = name.slice(0, -SUFFIX.length)
    if (environment[variable]) throw new Error(`${variable} and ${name} are both set: leave one out.`)
    return [[variable, contentOf(path, name)]]
  })
  return { ...environment, ...Object.fromEntries(read) }
}

function contentOf(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    throw new Error(`${name} names a file that cannot be read: ${path}.`, { cause: error })
  }
}
