/** Widget. Wish: what "always" says about what an embed needs. */
import type { Choice, Deciding, TagData } from '@placet/model'

type Said = Pick<Deciding, 'choices' | 'services'>

/**
 * Grants the service by name where the embed names one, else its categories. The service answers for its own category;
 * another category that the embed names is granted beside it. `undefined` where a name is not on offer: then nothing could be granted.
 */
export function wishOf(needs: readonly string[], { categories, services }: Pick<TagData, 'categories' | 'services'>): Said | undefined {
  const service = needs.find((name) => services[name])
  if (needs.some((name) => name !== service && !(name in categories))) return
  const others = needs.filter((name) => name !== service && (!service || name !== services[service]))
  const granted = (names: string[]): Record<string, Choice> => Object.fromEntries(names.map((name) => [name, 'granted']))
  // Two categories at odds: the gate wants the service's own as well.
  const own = service && others.length ? [services[service] as string] : []
  return { choices: granted([...others, ...own]), services: granted(service ? [service] : []) }
}
