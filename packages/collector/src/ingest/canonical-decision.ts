/** Ingest. Canonical decision: the RFC 8785 text of a decision that has passed the door. */
import type { Choices, DecisionWire } from '@placet/model'

/**
 * The members of a decision are known, so they stand here in order; only what a site names itself is sorted. No name or text that the schema lets
 * through holds a character that JSON escapes, and no number has a fraction: between quotes they are what RFC 8785 asks for, at a third of the time
 * that `JSON.stringify` takes to find that out.
 */
export function canonicalDecision(decision: DecisionWire): string {
  const { action, choices, consentId, decidedAt, device, eventId, language, layer } = decision
  const { n, noticeHash, rules, sdk, services, signals, validUntil, variant } = decision
  const about = `"action":"${action}","choices":${printed(choices)},"consentId":"${consentId}","decidedAt":"${decidedAt}","device":"${device}"`
  const event = `"eventId":"${eventId}","language":"${language}","layer":"${layer}","n":${n},"noticeHash":${orNull(noticeHash)}`
  const said = `"rules":"${rules}","sdk":"${sdk}","services":${printed(services)},"signals":{"gpc":${signals.gpc}}`
  return `{${about},${event},${said},"validUntil":"${validUntil}","variant":${orNull(variant)}}`
}

const orNull = (text: string | null): string => (text === null ? 'null' : `"${text}"`)

function printed(choices: Choices): string {
  let members = ''
  let last = ''
  for (const id in choices) {
    if (id < last) return printed(Object.fromEntries(Object.entries(choices).sort(([one], [other]) => (one < other ? -1 : 1))))
    members += `${last && ','}"${id}":"${choices[id]}"`
    last = id
  }
  return `{${members}}`
}
