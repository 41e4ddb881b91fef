/** State. Letter: words to begin an answer with, in the language of whoever asked. */
import type { HandleWire, RegisterAnswer, RegisteredRequest, RightsTexts } from '@placet/model'

type Templates = Pick<RegisterAnswer, 'templates' | 'controller'>

const FALLBACK = 'en'

/** `date` stands where the words speak of a day. Where the language has no words of ours, they are English. */
export function letterOf(
  kind: keyof RightsTexts,
  { language }: Pick<RegisteredRequest, 'language'>,
  { templates, controller }: Templates,
  dateMs: number,
): string {
  const spoken = language.toLowerCase().split('-')[0] ?? ''
  const known = Object.hasOwn(templates, spoken) ? spoken : FALLBACK
  const date = new Intl.DateTimeFormat(known === FALLBACK ? 'en-GB' : known, { dateStyle: 'long', timeZone: 'UTC' }).format(dateMs)
  const words: Record<string, string> = { controller: controller.name, contact: controller.contact, date }
  // In one pass: a name that looks like a slot stays a name.
  return (templates[known]?.[kind] ?? '').replace(/\{(controller|contact|date)\}/g, (_whole, slot: string) => words[slot] ?? '')
}

/** Words for each field of an act: what the person reads, and why the rest is refused where the answer is one in part. */
export function lettersOf(
  action: HandleWire['action'],
  request: Pick<RegisteredRequest, 'language' | 'right' | 'isHeld'>,
  templates: Templates,
  dateMs: number,
): { begun: string; reason?: string } {
  // Nobody is told that records went which cannot go.
  const answer = request.right === 'erasure' && request.isHeld ? 'heldErasure' : request.right
  const kind = { answer, 'answer-in-part': answer, refuse: 'refusal', extend: 'extension' } as const
  const begun = letterOf(kind[action], request, templates, dateMs)
  if (action !== 'answer-in-part') return { begun }
  // One letter, signed once: at its end.
  const signature = begun.lastIndexOf('\n\n')
  return { begun: signature < 0 ? begun : begun.slice(0, signature), reason: letterOf('partRefusal', request, templates, dateMs) }
}
