/** Demo. HTML: a template tag that escapes every value, so that text can never become markup. */

/** Markup that is safe to put in a page as it stands. */
export interface Html {
  readonly markup: string
}

type Value = string | number | Html | false | null | undefined | readonly Value[]

const replacements: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for element content and quoted attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => replacements[character] ?? '')

const print = (value: Value): string => {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(print).join('')
}

/** Builds markup: strings are escaped, markup is kept, lists are joined; `false`, `null` and `undefined` leave nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: strings.reduce((before, string, at) => before + print(values[at - 1]) + string),
})

/** JSON that may stand inside a script element. */
export const scriptData = (data: unknown): Html => ({ markup: JSON.stringify(data).replace(/</g, '\\u003c') })
