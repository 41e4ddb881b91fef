/** Site. Load: reads a configuration and its policy documents from files. A wrong one never gets past here. */
import type { PolicyDocument } from '@placet/model'
import { checkPolicies, type PolicyFile } from './check/policies.ts'
import { checkConfig } from './check.ts'
import type { SiteConfig, SiteSource } from './configuration.ts'
import { isUsable, type Mistake } from './mistake.ts'
import { parseJson, policyFile, readSiteFiles, type SiteFiles } from './site-files.ts'

/** A site that can be compiled, with what is worth a warning; or what is wrong with it, warnings included. */
export type LoadedSite = { ok: true; source: SiteSource; warnings: Mistake[] } | { ok: false; mistakes: Mistake[] }

/** What a file holds, or `undefined` after saying why it cannot be read. */
function readJson({ texts }: SiteFiles, file: string, mistakes: Mistake[]): unknown {
  const text = texts.get(file)
  if (text === undefined) {
    mistakes.push({
      file,
      path: '',
      reason: 'This file cannot be read.',
      suggestion: 'Is it there, and may it be read?',
      severity: 'error',
    })
    return
  }
  try {
    return parseJson(text)
  } catch (error) {
    mistakes.push({
      file,
      path: '',
      reason: `This is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
      severity: 'error',
    })
  }
}

function readPolicies(files: SiteFiles, { policy, languages }: SiteConfig, mistakes: Mistake[]): PolicyFile[] {
  if (policy === undefined) return []
  return languages
    .map((language) => {
      const file = policyFile(files.file, policy, language)
      return { language, file, document: readJson(files, file, mistakes) }
    })
    .filter(({ document }) => document !== undefined)
}

/** Checks one site. Never throws on what the files hold. */
export function checkSiteFiles(files: SiteFiles): LoadedSite {
  const { file } = files
  const mistakes: Mistake[] = []
  const input = readJson(files, file, mistakes)
  if (input === undefined) return { ok: false, mistakes }
  mistakes.push(...checkConfig(file, input))
  if (!isUsable(mistakes)) return { ok: false, mistakes }
  const config = input as SiteConfig
  const documents = readPolicies(files, config, mistakes)
  checkPolicies(documents, mistakes)
  if (!isUsable(mistakes)) return { ok: false, mistakes }
  const policies = Object.fromEntries(documents.map(({ language, document }) => [language, document as PolicyDocument]))
  return { ok: true, source: { file, config, policies }, warnings: mistakes }
}

/** Reads and checks one site. Never throws on what the files hold. */
export const loadSite = async (file: string): Promise<LoadedSite> => checkSiteFiles(await readSiteFiles(file))
