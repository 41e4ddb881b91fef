/** Demo. Policies: reads the operator's policy documents, one per language, from `demo/sites/policy`. */
import { readFile } from 'node:fs/promises'
import type { PolicyDocument } from '@placet/model'
import { type Language, languages } from './addresses.ts'
import { withFrenchSpaces } from './content/french-spaces.ts'

const folder = new URL('../sites/policy/', import.meta.url)

async function readPolicy(language: Language): Promise<PolicyDocument> {
  // Checked against the schema when the site is compiled; here it is trusted.
  const document = JSON.parse(await readFile(new URL(`${language}.json`, folder), 'utf8')) as PolicyDocument
  return language === 'fr' ? withFrenchSpaces(document) : document
}

/** All policy documents; fails where one is missing, for the site must not open without its policy. */
export async function readPolicies(): Promise<Record<Language, PolicyDocument>> {
  const read = await Promise.all(languages.map(async (language) => [language, await readPolicy(language)] as const))
  return Object.fromEntries(read) as Record<Language, PolicyDocument>
}
