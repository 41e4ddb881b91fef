/** Server. HTML: prints elements so that nothing a configuration says can be read as anything but text. */
import type { Piece } from '../widget/notice/view.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

/** Attributes with a space before each; those without a value are left out. */
export const attributesOf = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('')

/** One element. A button waits: pressed before there is anybody to hear it, it would say something and mean nothing. */
export const html = ([tag, attributes, text]: Piece): string =>
  `<${tag}${attributesOf(attributes)}${tag === 'button' ? ' disabled' : ''}>${escaped(text)}</${tag}>`

/** A style element. Nothing in the style ends it early: in CSS an escaped slash is a slash. */
export const styleHtml = (css: string, nonce: string | undefined): string =>
  `<style${attributesOf({ nonce })}>${css.replace(/<(?=\/|!--)/g, '\\3C ')}</style>`
