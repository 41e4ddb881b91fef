/** Site. Site files: a configuration and the policy documents that it names, as they stand on the disk now. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface SiteFiles {
  /** The configuration. */
  file: string
  /** Text by path, the configuration first; `undefined` where a file cannot be read. */
  texts: ReadonlyMap<string, string | undefined>
}

/** Languages as they stand in file names. What is no language is no file of ours. */
const LANGUAGE = /^[A-Za-z0-9-]{1,35}$/

/** Where the policy documents of a configuration lie, by language. */
export const policyFile = (file: string, policy: string, language: string): string => join(dirname(file), policy, `${language}.json`)

/** Some editors put a byte order mark in front, which JSON does not know. */
export const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\ufeff/, ''))

/** What a configuration says before anybody has checked it. */
function unchecked(text: string | undefined): Record<string, unknown> {
  try {
    return Object(parseJson(text ?? ''))
  } catch {
    return {}
  }
}

/** Paths that the configuration asks for. */
function policyFiles(file: string, text: string | undefined): string[] {
  const { policy, languages } = unchecked(text)
  if (typeof policy !== 'string' || !Array.isArray(languages)) return []
  const known = languages.filter((language): language is string => typeof language === 'string' && LANGUAGE.test(language))
  return known.map((language) => policyFile(file, policy, language))
}

const readText = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined)

/** Reads them once, so that what is checked is what is compiled. Never throws: what cannot be read is told by the check. */
export async function readSiteFiles(file: string): Promise<SiteFiles> {
  const text = await readText(file)
  const policies = await Promise.all(policyFiles(file, text).map(async (path) => [path, await readText(path)] as const))
  return { file, texts: new Map([[file, text] as const, ...policies]) }
}

/** The site that the configuration says it is, before anything is checked. */
export function claimedSite({ file, texts }: SiteFiles): string | undefined {
  const { site } = unchecked(texts.get(file))
  return typeof site === 'string' ? site : undefined
}
