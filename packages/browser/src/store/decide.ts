/** Store. Decide: makes the next decision out of what holds and what was said. Comes with the parts that ask. */
import {
  addMonths,
  type Choice,
  type ChoiceInForce,
  type Deciding,
  type Host,
  isStale,
  NAMES,
  printChoice,
  type SavedItem,
  type TagData,
} from '@placet/model'
import cookies from 'js-cookie'
import { dropKeep } from './keep.ts'
import { readOutbox, writeOutbox } from './outbox.ts'
import { newConsentId, newEventId } from './random.ts'
import { readSaved } from './saved-choice.ts'

const [, PLAIN, GUARDED] = NAMES

/** What every name on offer is after a decision. */
function nextItems(data: TagData, now: ChoiceInForce, { action, choices, services, terms }: Deciding): Record<string, SavedItem> {
  const wanted: Record<string, Choice> = { ...choices, ...services }
  const known = { ...data.categories, ...data.services }
  const isPartial = action === 'save' || action === 'signal'
  const items: Record<string, SavedItem> = {}
  // What this tag does not know may be refused by name: an older one may be open in another tab.
  for (const [id, item] of Object.entries(now.last?.items ?? {})) if (!(id in known) && item.choice === 'denied') items[id] = item
  for (const id of Object.keys(known)) {
    const category = data.services[id] ?? id
    const today = data.categories[category]
    if (!today) continue
    const was = now.saved?.items[id]
    let choice = wanted[id]
    if (choice) {
      // Held to what was shown: terms that are not today's do not hold, and what was not shown at all is denied.
      const shown = terms ? terms[category] : today
      items[id] = shown ? { choice, terms: shown } : { choice: 'denied', terms: today }
    } else {
      // What was agreed on other terms, and not decided now, is left out: it does not hold and is asked again.
      if (isStale(was, today)) continue
      if (id === category) choice = was?.choice ?? 'denied'
      // A refusal by name outlives everything but a decision about that name, also the choice it was part of; a grant ends with its category.
      else if (isPartial && now.last?.items[id]?.choice === 'denied') choice = 'denied'
      else if (isPartial && choices[category] !== 'denied') choice = was?.choice
      if (choice) items[id] = { choice, terms: today }
    }
  }
  return items
}

/** Writes the choice cookie for so long. Returns whether it can be read back. */
export function writeSaved(value: string, forMs: number, domain: string | undefined): boolean {
  const secure = location.protocol === 'https:'
  const name = secure && !domain ? GUARDED : PLAIN
  try {
    // js-cookie prints any attribute; Max-Age, unlike Expires, does not depend on this device's clock.
    cookies.set(name, value, { 'max-age': `${Math.floor(forMs / 1000)}`, sameSite: 'Lax', secure, ...(domain && { domain }) })
  } catch {}
  const kept = readSaved()
  const isKept = kept.includes(value)
  // Older ones would only contradict. Never before the new one stands: the old one may be a refusal.
  if (isKept) {
    dropKeep()
    for (const other of kept.length > 1 ? [PLAIN, GUARDED] : []) {
      // Most take back a `__Host-` cookie only under the attribute that its prefix demands, also on a secure localhost. WebKit's small
      // browser does not know the prefix, so that a shield may stand without it, and takes nothing marked so over http.
      for (const marked of [secure, true]) if (domain || other !== name) cookies.remove(other, { secure: marked })
      if (domain && other !== name) cookies.remove(other, { domain, secure })
    }
  }
  return isKept
}

/** Puts a decision in force in this task. `before` is what held, where the cookies were shielded meanwhile. Never throws, never waits; cookie and outbox row are written before it returns. */
export function decide(host: Host, deciding: Deciding, before?: ChoiceInForce): void {
  const { data } = host
  // Another tab may be ahead.
  host.refresh()
  const now = before ?? host.inForce()
  const decidedAtMs = Date.now()
  const validUntilMs = addMonths(decidedAtMs, data.validForMonths ?? 6)
  const choice = printChoice({
    site: data.site,
    n: Math.max(now.n, host.inForce().n) + 1,
    action: deciding.action,
    layer: deciding.layer,
    decidedAtMs,
    validUntilMs,
    consentId: now.saved?.consentId ?? newConsentId(),
    noticeHash: deciding.noticeHash,
    items: nextItems(data, now, deciding),
  })
  const isOnlyCopy = !writeSaved(choice, validUntilMs - decidedAtMs, data.domain)
  // The newest decision alone bears witness; what was only kept for that has done its work.
  const rows = readOutbox().flatMap((waiting) => (waiting.state ? [] : { ...waiting, isOnlyCopy: false }))
  const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
  const row = { eventId: newEventId(), choice, language: deciding.language, gpc, rules: data.rules ?? '*', sdk: data.sdk, isOnlyCopy }
  const isQueued = writeOutbox([...rows, row])
  if (isOnlyCopy || !isQueued)
    host.emit('fault', { code: 'CHOICE_NOT_KEPT', message: 'This device does not store the choice; it holds on this page.' })
  host.refresh(isOnlyCopy ? choice : '')
}
