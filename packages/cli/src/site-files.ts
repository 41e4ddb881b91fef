/** Command. Finds the configurations a command is about. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { configurationFiles } from '@placet/collector'
import { loadSite, printMistake, type SiteSource } from '@placet/site'

/** The files named, or every configuration in the folder. Throws a sentence when there is none. */
export async function siteFiles(named: readonly string[], folder: string): Promise<string[]> {
  if (named.length > 0) return [...named]
  const found = existsSync(folder) ? (await configurationFiles(folder)).map((name) => join(folder, name)) : []
  if (found.length === 0) throw new Error(`There is no site configuration in "${folder}": name a file, or set --sites.`)
  return found
}

/** Reads one site. Throws its mistakes, one a line. */
export async function readSite(file: string): Promise<SiteSource> {
  const loaded = await loadSite(file)
  if (!loaded.ok) throw new Error(loaded.mistakes.map(printMistake).join('\n'))
  return loaded.source
}
