/** Widget. Changes since: what two notices say differently of services and of the policy. Pure. */
import type { Changes, ChangesData, NoticeDocument, NoticeService } from '@placet/model'

/** What a service means to the visitor. Words are compared only where both notices speak one language. */
const meaningOf = ({ vendor, country, purpose }: Pick<NoticeService, 'vendor' | 'country' | 'purpose'>, isSameLanguage: boolean) =>
  JSON.stringify([vendor, country, isSameLanguage && purpose])

/** Tells what today's notice says otherwise than `then` did. */
export function changesSince(then: NoticeDocument, { language, categories, sections }: ChangesData): Changes {
  const isSameLanguage = then.language === language
  const lists: Changes['lists'] = {}
  const changed: string[] = []
  for (const { id, services } of categories) {
    const before = then.categories.find((category) => category.id === id)?.services ?? []
    const told = services.flatMap((service) => {
      const was = before.find((other) => other.id === service.id)
      if (was && meaningOf(was, isSameLanguage) === meaningOf(service, isSameLanguage)) return []
      changed.push(service.id)
      return was ? service.name : `+ ${service.name}`
    })
    const gone = before.filter((was) => !services.some((service) => service.id === was.id)).map(({ name }) => `− ${name}`)
    if (told[0] || gone[0]) lists[id] = ` (${[...told, ...gone].join(', ')})`
  }
  // A notice from before sections were told apart says nothing of them, and one in another language nothing that could be compared.
  const before = isSameLanguage && then.policy?.sections
  return {
    lists,
    services: changed,
    sections: before ? sections.filter(({ id, hash }) => before[id] !== hash).map(({ id, title }) => ({ id, title })) : [],
  }
}
