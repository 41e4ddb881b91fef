/** Engines. Technique: one way to reach a held host, what of it is to be seen where, and what each engine does otherwise. */
import type { EngineName } from '../drivers/engines.ts'

export interface Technique {
  /** Name of the fixture. */
  page: string
  /** What runs while nothing is granted. */
  before?: string[]
  /** What runs, each once and in this order, once everything is granted. */
  ran?: string[]
  /** Who is contacted then, in any order: a path of the held host, or method, host and path. */
  contacts: string[]
  /** Engines that may ask again for the same, for example for the next bytes of a film. */
  mayRepeat?: true
  /** Seen in a profile that is kept, and in no private one. */
  isRegular?: true
  /** What an engine asks for by itself while it reads the page's HTML, before anybody could hold it, and why. Proven as well. */
  early?: Partial<Record<EngineName, { contacts: string[]; why: string }>>
  /** Contacts that an engine does not make, and why. Proven as well: the day it does, the test says so. */
  without?: Partial<Record<EngineName, { contacts: string[]; why: string }>>
}

const HELD = 'tracker.example'

/** `/a.js` as it is noted at the network. */
export const contactOf = (short: string): string => (short.startsWith('/') ? `GET ${HELD}${short}` : short)

/** Contacts once everything is granted in an engine, sorted, without those that it made before anybody could hold them. */
export function contactsIn({ contacts, early, without }: Technique, engine: EngineName): string[] {
  const apart = [...(early?.[engine]?.contacts ?? []), ...(without?.[engine]?.contacts ?? [])]
  return contacts
    .filter((contact) => !apart.includes(contact))
    .map(contactOf)
    .sort()
}
