/** Server. Spoken: the language that a page will show, told before the page is there. */

/** The one of a site's languages that the tag chooses on a page in `language`: that one, else the one it begins with, else the first. Empty where there is none. */
export function spokenOf(languages: readonly string[], language: string): string {
  const wanted = `${language}-`.toLowerCase()
  return languages.find((one) => wanted.startsWith(`${one.toLowerCase()}-`)) ?? languages[0] ?? ''
}
