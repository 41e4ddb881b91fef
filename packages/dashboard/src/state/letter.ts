/** State. Letter: words to begin an answer with, in the language of whoever asked. */
import type { RegisterAnswer, RegisteredRequest, RightsTexts } from '@placet/model'

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
