/** Sync. Wire of: a decision that waits, as the collector knows it. */
import { type Choice, type DecisionWire, parseChoice, type TagData } from '@placet/model'
import { deviceClass } from '../store/device-class.ts'
import type { OutboxRow } from '../store/outbox.ts'

/** The row as the collector knows it; `undefined` for one that was damaged. */
export function wireOf({ eventId, choice, language, gpc, rules, sdk }: OutboxRow, data: TagData): DecisionWire | undefined {
  const saved = parseChoice(choice)
  if (!saved) return
  const choices: Record<string, Choice> = {}
  const services: Record<string, Choice> = {}
  for (const id of Object.keys(data.categories)) choices[id] = saved.items[id]?.choice ?? 'denied'
  for (const [id, item] of Object.entries(saved.items)) {
    const category = data.services[id]
    if (category && choices[category] !== item.choice) services[id] = item.choice
  }
  return {
    eventId,
    consentId: saved.consentId,
    n: saved.n,
    action: saved.action,
    layer: saved.layer,
    choices,
    services,
    noticeHash: saved.noticeHash || null,
    language,
    variant: null,
    decidedAt: new Date(saved.decidedAtMs).toISOString(),
    validUntil: new Date(saved.validUntilMs).toISOString(),
    signals: { gpc },
    rules,
    device: deviceClass(),
    sdk,
  }
}
