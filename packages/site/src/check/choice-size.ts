/** Site. Check of choice size: the longest choice that a visitor can make must fit in its cookie, or it would be denied. */
import { MAX_COOKIE_LENGTH, NECESSARY, printChoice, type SavedChoice } from '@placet/model'
import type { SiteConfig } from '../configuration.ts'
import type { Report } from '../mistake.ts'
import { categoriesOf, serviceOf } from '../resolve.ts'
import { isKnown } from './known.ts'

/** The longest value of the choice cookie: every service decided by name, after a very long history. */
export function longestChoice(config: SiteConfig): string {
  const services = config.services.filter(isKnown).map((entry) => serviceOf(config, entry))
  const asked = services.filter(({ category }) => category !== NECESSARY).map(({ id }) => id)
  const names = [...categoriesOf(config, services).filter((id) => id !== NECESSARY), ...asked]
  const choice: SavedChoice = {
    site: config.site,
    n: 1_000_000_000,
    // The longest words, dates and ids that there are: 128 bits, a SHA-256.
    action: 'withdraw-all',
    layer: 'placeholder',
    decidedAtMs: Date.UTC(2100, 0),
    validUntilMs: Date.UTC(2101, 0),
    consentId: 'x'.repeat(22),
    noticeHash: 'x'.repeat(64),
    items: Object.fromEntries(names.map((id) => [id, { choice: 'granted', terms: 'x'.repeat(8) }])),
  }
  // The checksum has up to seven letters and may be shorter for this very choice.
  return printChoice(choice).replace(/[^~]*$/, 'x'.repeat(7))
}

/** Reports a site whose choices could outgrow the cookie (WEB-02). */
export function checkChoiceSize(config: SiteConfig, error: Report): void {
  const { length } = longestChoice(config)
  if (length > MAX_COOKIE_LENGTH) {
    error(
      '/services',
      `A choice by name about every service takes ${length} characters; its cookie holds ${MAX_COOKIE_LENGTH}.`,
      'Give services and categories shorter ids, or fewer services to one site.',
    )
  }
}
