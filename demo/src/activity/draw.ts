/** Demo. Draw: puts the ledger into the panel. Text only ever enters as text. */
import type { ActivityTexts } from '../content/activity-texts.ts'
import { headlineOf, type Said } from './headline.ts'
import type { Entry } from './ledger.ts'

const element = (tag: string, className: string, text: string): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

/** The name, with places to break it after each slash. */
const nameOf = (name: string): HTMLElement => {
  const made = element('span', 'what', '')
  for (const piece of name.split(/(?<=\/)/)) made.append(piece, document.createElement('wbr'))
  return made
}

function line(entry: Entry, texts: ActivityTexts, language: string): HTMLElement {
  const item = document.createElement('li')
  if (entry.isGone) item.className = 'gone'
  const notes = [entry.times > 1 && entry.kind === 'request' && texts.times.replace('{n}', String(entry.times)), entry.isGone && texts.gone]
  const when = entry.isEarlier && !entry.isGone ? texts.earlier : new Date(entry.atMs).toLocaleTimeString(language, { hourCycle: 'h23' })
  item.append(
    element('span', 'when', when),
    nameOf(entry.name),
    element(
      'span',
      'kind',
      [entry.owner !== 'necessary' && entry.owner !== 'other' && entry.owner, texts.kinds[entry.kind], ...notes]
        .filter(Boolean)
        .join(' · '),
    ),
  )
  return item
}

/** Draws into the panel's own elements; does nothing where the panel is missing. */
export function drawPanel(entries: readonly Entry[], said: Said, texts: ActivityTexts, language: string): void {
  const at = (id: string) => document.getElementById(`activity-${id}`)
  const necessary = entries.filter((entry) => entry.owner === 'necessary')
  const services = entries.filter((entry) => entry.owner !== 'necessary')
  const name = at('services-name')
  if (name) name.hidden = services.length === 0
  at('services')?.replaceChildren(...services.map((entry) => line(entry, texts, language)))
  at('necessary')?.replaceChildren(...necessary.map((entry) => line(entry, texts, language)))
  const headline = at('headline')
  const sentence = headlineOf(services, said, texts, language)
  // Said once per change: it is a live region.
  if (headline && headline.textContent !== sentence) headline.textContent = sentence
  document.getElementById('activity')?.classList.toggle('moved', services.length > 0)
}
