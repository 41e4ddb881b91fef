/** Site. Sources: what a site was compiled from, by hash, so that it can be told years later what was configured when a notice was shown. */
import type { SiteSource } from '../configuration.ts'
import { canonical, sha256 } from './sha256.ts'

/** A document with the hash of its very bytes. */
export interface HashedDocument {
  hash: string
  /** RFC 8785 text. */
  canonical: string
}

export interface Sources {
  /** The configuration as the operator wrote it, naming its policy documents by hash. */
  configuration: HashedDocument
  /** By language; empty where the site has no policy document. */
  policies: Record<string, HashedDocument>
}

const hashed = (value: unknown): HashedDocument => {
  const text = canonical(value)
  return { hash: sha256(text), canonical: text }
}

/** The same for equal sources, whatever the order of their keys. Where the file stood, and which schema an editor used, does not count. */
export function sourcesOf({ config, policies }: SiteSource): Sources {
  const { $schema: _, ...written } = config
  const documents = Object.fromEntries(Object.entries(policies).map(([language, policy]) => [language, hashed(policy)]))
  const policyHashes = Object.fromEntries(Object.entries(documents).map(([language, { hash }]) => [language, hash]))
  return { configuration: hashed({ schema: 'placet-configuration/1', config: written, policies: policyHashes }), policies: documents }
}
