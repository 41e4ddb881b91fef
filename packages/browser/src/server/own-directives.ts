/** Server. Own directives: what the site itself wants in its policy, read as it may have been written. */

export type Directives = Readonly<Record<string, string | readonly string[]>>

/** Printable, and nothing that would end a directive or a header. */
const isSource = (source: unknown): source is string => typeof source === 'string' && /^[\x21-\x2b\x2d-\x3a\x3c-\x7e]+$/.test(source)

/** Directive to its sources. Names may be written `scriptSrc` too. What could end the header early is left out. */
export function ownDirectives(directives: Directives | undefined): Map<string, string[]> {
  const own = new Map<string, string[]>()
  for (const [written, value] of Object.entries(directives ?? {})) {
    const name = written.replace(/[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
    if (!/^[a-z][a-z-]*$/.test(name)) continue
    const sources = typeof value === 'string' ? value.split(/\s+/) : Array.isArray(value) ? value : []
    own.set(name, sources.filter(isSource))
  }
  return own
}
