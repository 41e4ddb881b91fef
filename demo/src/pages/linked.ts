/** Demo. Linked: plain text in which addresses can be followed. */
import { type Html, html } from '../html.ts'

const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»”]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/

/** The text, escaped, with web and mail addresses as links. */
export const linked = (text: string): Html[] =>
  text.split(address).map((part, at) => {
    if (at % 2 === 0) return html`${part}`
    return html`<a href="${part.includes('://') ? part : `mailto:${part}`}">${part}</a>`
  })
