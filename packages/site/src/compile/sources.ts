/** Site. Sources: what a site was compiled from, by hash, so that it can be told years later what was configured when a notice was shown. */
import { consentModeOf, DEFAULT_TYPES } from '../bridging.ts'
import type { SiteConfig, SiteSource } from '../configuration.ts'
import { canonical, sha256 } from './sha256.ts'

/** A document with the hash of its very bytes. */
export interface HashedDocument {
  hash: string
  /** RFC 8785 text. */
  canonical: string
}

export interface Sources {
  /**
   * The configuration as the operator wrote it, naming its policy documents by hash, and with what the map of Google Consent Mode was where
   * the operator left it to us (GCM-09).
   */
  configuration: HashedDocument
  /** By language; empty where the site has no policy document. */
  policies: Record<string, HashedDocument>
}

const hashed = (value: unknown): HashedDocument => {
  const text = canonical(value)
  return { hash: sha256(text), canonical: text }
}

/** The mode in force, and which categories stand for which of Google's types; nothing where the site has none. A later release may have other defaults. */
function consentModeInForce(config: SiteConfig) {
  const consentMode = consentModeOf(config)
  return consentMode && { inForce: { googleConsentMode: { categories: DEFAULT_TYPES, ...consentMode } } }
}

/** The same for equal sources, whatever the order of their keys. Where the file stood, and which schema an editor used, does not count. */
export function sourcesOf({ config, policies }: SiteSource): Sources {
  const { $schema: _, ...written } = config
  const documents = Object.fromEntries(Object.entries(policies).map(([language, policy]) => [language, hashed(policy)]))
  const policyHashes = Object.fromEntries(Object.entries(documents).map(([language, { hash }]) => [language, hash]))
  const configuration = { schema: 'placet-configuration/1', config: written, ...consentModeInForce(config), policies: policyHashes }
  return { configuration: hashed(configuration), policies: documents }
}
