/** Model. Guard: what is compiled into the piece that stands before the tag where a site blocks `known` or `strict`. */
import type { Trace } from './service.ts'

/** `Symbol.for` this, on the window: a Set of the services that the guard has let act on this page. The preferences read it. */
export const LET_IN = 'placet.let-in'

export interface GuardData {
  /**
   * A host, or `.host` for it and everything below it, to the services that must all be granted: ids, separated by spaces; none where it is free.
   * The most specific entry decides.
   */
  hosts: Record<string, string>
  /** By kind: what names look like (the source of a regular expression), to the services that must all be granted. */
  traces: Partial<Record<Trace['kind'], Record<string, string>>>
  /** Hosts that nobody names wait as well, for ever. */
  isStrict?: true
  /** Services that the page tells to stop by itself, so that a withdrawal needs no reload. */
  canStop?: string[]
}
