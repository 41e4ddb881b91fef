/** Doctor. Markup: an element as it would be written in the page, as it is or as it should be. */
import type { PageElement } from './facts.ts'

type Attributes = Readonly<Record<string, string>>

const isVoid = (tag: string): boolean => /^(img|link|source|embed|track|input)$/.test(tag)

/** Longest piece of inline code that is shown: enough to find it again. */
const EXCERPT = 60

const excerptOf = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line
}

const attribute = ([name, value]: [string, string]): string => {
  // Browsers hide a nonce from scripts; the page's own stands there.
  const shown = name === 'nonce' ? '…' : value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  return shown === '' ? ` ${name}` : ` ${name}="${shown}"`
}

/** The element with these attributes in place of its own. */
export function markupOf({ tag, attributes, text }: PageElement, changed: Attributes = attributes): string {
  const start = `<${tag}${Object.entries(changed).map(attribute).join('')}>`
  return isVoid(tag) ? start : `${start}${tag === 'script' ? excerptOf(text) : ''}${tag === 'template' ? '…' : ''}</${tag}>`
}

/** The label that a service asks for. */
export const labelOf = (service: string, category: string): Attributes => ({ 'data-consent': category, 'data-service': service })

/** Attributes in which an element names what it loads; each waits in the `data-` attribute of the same name. */
const SOURCES = ['src', 'srcset', 'href', 'data']

/** Names of the attributes through which an element loads something although it is labelled: those that have no waiting twin. */
export const unheldSources = ({ tag, attributes }: PageElement): string[] =>
  SOURCES.filter((name) => {
    const waiting = attributes[`data-${name}`] ?? (tag === 'object' && name === 'data' ? attributes['data-src'] : undefined)
    return attributes[name] !== undefined && attributes[name] !== waiting && attributes[name] !== '' && attributes[name] !== 'about:blank'
  })

/** The element's markup with its label and its source in waiting, so that it is held. */
export function heldMarkupOf(element: PageElement, label: Attributes = {}): string {
  const { tag, attributes } = element
  if (tag !== 'script') {
    const entries = Object.entries({ ...label, ...attributes, ...label }).map(([name, value]): [string, string] => {
      const waits = SOURCES.includes(name) && attributes[`data-${name}`] === undefined
      return [waits ? (name === 'data' ? 'data-src' : `data-${name}`) : name, value]
    })
    // Where both stood, the waiting one is the real one.
    return markupOf(element, Object.fromEntries(entries.filter(([name]) => !SOURCES.includes(name))))
  }
  const { type = '', ...others } = attributes
  const kept = type && type !== 'text/plain' && type !== 'text/javascript' ? { 'data-type': type } : {}
  return markupOf(element, { type: 'text/plain', ...kept, ...label, ...others, ...label })
}
