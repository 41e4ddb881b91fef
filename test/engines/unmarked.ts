/** Engines. Unmarked: what is seen of a technique that nobody marked, at the network. */
import type { EngineName } from './drivers/engines.ts'
import { contactOf } from './techniques/technique.ts'
import type { Unmarked } from './techniques/unmarked.ts'

/** What an engine contacts where nothing holds it, sorted. */
export function expected({ without }: Unmarked, contacts: readonly string[], engine: EngineName): string[] {
  const missing = without?.[engine]?.contacts ?? []
  return contacts
    .filter((contact) => !missing.includes(contact))
    .map(contactOf)
    .sort()
}

/** What is contacted on the page itself once it is let in, sorted. */
export const expectedOnRelease = ({ waiting = [] }: Unmarked): string[] => waiting.map(contactOf).sort()

/** What an engine contacts on a later page of the same visitor. */
export const expectedAgain = (technique: Unmarked, contacts: readonly string[], engine: EngineName): string[] =>
  expected(
    technique,
    contacts.filter((contact) => !technique.keeps?.[engine]?.contacts.includes(contact)),
    engine,
  )

/** Contacts as they were seen, sorted; each once where an engine may repeat itself. Other methods ask ahead whether they may. */
export function seen({ mayRepeat }: Unmarked, contacts: readonly string[]): string[] {
  const asked = contacts.filter((contact) => !contact.startsWith('OPTIONS '))
  return (mayRepeat ? [...new Set(asked)] : [...asked]).sort()
}
