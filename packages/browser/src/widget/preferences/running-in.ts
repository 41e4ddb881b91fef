/** Widget. Running in: what ran on this page and would end only with a reload, in the words of the panel. */
import { type Host, LET_IN, NECESSARY, type PreferencesData } from '@placet/model'

/** Names of services, and of categories that something without a service belongs to. */
export function runningIn({ ran, data: { canStop = [] } }: Host, { categories }: PreferencesData): string[] {
  const letIn = (window as unknown as Record<symbol, Set<string> | undefined>)[Symbol.for(LET_IN)]
  const hasRun = ({ id }: { id: string }) =>
    !canStop.includes(id) &&
    (letIn?.has(id) || ran.some(({ service, categories: named }) => (service ? service === id : named.includes(id))))
  return categories
    .filter(({ id }) => id !== NECESSARY)
    .flatMap((category) => [category, ...category.services].filter(hasRun).map(({ name }) => name))
}
