/** Model. Saved in: finds the choices among the cookies of a browser. The one reader, in the page and on servers. */

/** The copy that a collector on the site's own host sets over HTTP, for browsers that forget what scripts set (WEB-03, WEB-04). */
export const KEEP = 'placet-keep'

/**
 * Comes with each copy, and goes once a page of the site has seen that the copy says what the device says. Until then the copy is passed
 * over: its answer may have been late, and the visitor may have decided again. A page can make nothing last in such a browser, but
 * what it deletes stays deleted; so deleting this is what lets the copy count, and no answer can do that, however late.
 */
export const UNSEEN = 'placet-unseen'

/** Names that may hold a choice. `__Host-` is a prefix that the browser guards: such a cookie comes from this very host, over https. */
export const NAMES = [KEEP, 'placet', '__Host-placet'] as const

/**
 * Values of every choice cookie in the text (`document.cookie`, or the header `Cookie`), in no order. Several cookies may have one
 * name: host and parent domain may each hold one, and the older may grant what the newer refused. A name without a value counts as an
 * empty value, which nobody can read.
 */
export const savedIn = (text: string): string[] =>
  text.split('; ').flatMap((cookie) => {
    const [name, value] = cookie.split('=') as [string, string?]
    // The copy's name stands first, to be left out by beginning at the second.
    return (NAMES as readonly string[]).includes(name, +text.includes(UNSEEN)) ? (value ?? '') : []
  })
