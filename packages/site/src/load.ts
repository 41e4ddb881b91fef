/** Site. Load: reads a configuration and its policy documents from files. A wrong one never gets past here. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PolicyDocument } from '@placet/model'
import { checkPolicies, type PolicyFile } from './check/policies.ts'
import { checkConfig } from './check.ts'
import type { SiteConfig, SiteSource } from './configuration.ts'
import { isUsable, type Mistake } from './mistake.ts'

/** A site that can be compiled, with what is worth a warning; or what is wrong with it, warnings included. */
export type LoadedSite = { ok: true; source: SiteSource; warnings: Mistake[] } | { ok: false; mistakes: Mistake[] }

/** What a file holds, or `undefined` after saying why it cannot be read. */
async function readJson(file: string, mistakes: Mistake[]): Promise<unknown> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
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
    // Some editors put a byte order mark in front, which JSON does not know.
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    mistakes.push({
      file,
      path: '',
      reason: `This is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
      severity: 'error',
    })
  }
}

async function readPolicies(file: string, { policy, languages }: SiteConfig, mistakes: Mistake[]): Promise<PolicyFile[]> {
  if (policy === undefined) return []
  const read = languages.map(async (language) => {
    const policyFile = join(dirname(file), policy, `${language}.json`)
    return { language, file: policyFile, document: await readJson(policyFile, mistakes) }
  })
  return (await Promise.all(read)).filter(({ document }) => document !== undefined)
}

/** Reads and checks one site. Never throws on what the files hold. */
export async function loadSite(file: string): Promise<LoadedSite> {
  const mistakes: Mistake[] = []
  const input = await readJson(file, mistakes)
  if (input === undefined) return { ok: false, mistakes }
  mistakes.push(...checkConfig(file, input))
  if (!isUsable(mistakes)) return { ok: false, mistakes }
  const config = input as SiteConfig
  const files = await readPolicies(file, config, mistakes)
  checkPolicies(files, mistakes)
  if (!isUsable(mistakes)) return { ok: false, mistakes }
  const policies = Object.fromEntries(files.map(({ language, document }) => [language, document as PolicyDocument]))
  return { ok: true, source: { file, config, policies }, warnings: mistakes }
}
