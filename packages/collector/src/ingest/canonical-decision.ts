/** Ingest. Canonical decision: the RFC 8785 text of a decision that has passed the door. */
import type { Choices, DecisionWire } from '@placet/model'

/**
 * The members of a decision are known, so they stand here in order; only what a site names itself is sorted. Its names begin with a letter, no text
 * holds a lone surrogate and no number a fraction: for all that is left, `JSON.stringify` prints what RFC 8785 asks for, at a quarter of the time.
 */
export function canonicalDecision(decision: DecisionWire): string {
  const { action, choices, consentId, decidedAt, device, eventId, language, layer } = decision
  const { n, noticeHash, rules, sdk, services, signals, validUntil, variant } = decision
  const inOrder: Record<keyof DecisionWire, unknown> = {
    action,
    choices: sorted(choices),
    consentId,
    decidedAt,
    device,
    eventId,
    language,
    layer,
    n,
    noticeHash,
    rules,
    sdk,
    services: sorted(services),
    signals: { gpc: signals.gpc },
    validUntil,
    variant,
  }
  return JSON.stringify(inOrder)
}

function sorted(choices: Choices): Choices {
  let last = ''
  for (const id in choices) {
    if (id < last) return Object.fromEntries(Object.entries(choices).sort(([one], [other]) => (one < other ? -1 : 1)))
    last = id
  }
  return choices
}
