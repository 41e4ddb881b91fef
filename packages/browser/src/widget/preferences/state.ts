/** Widget. State of the preferences: what the switches show, and what saving them says. */
import { type Choice, type Deciding, type Host, NECESSARY, type PreferencesData } from '@placet/model'
import { signal } from '@preact/signals'

export interface State {
  /** True when all that a category or a service stands for is shown as granted. */
  isOn(id: string): boolean
  /** How many of a category's services are shown as granted. */
  countOf(category: string): number
  toggle(id: string): void
  /** Shows what is granted now (LAW-09). */
  refresh(): void
  /** `save` says what is shown (LAW-14); the other actions decide everything alike. */
  deciding(action: Deciding['action']): Deciding
}

export function createState(host: Host, { categories, noticeHash, language }: PreferencesData): State {
  /** Names that a category's switch stands for: its services, or the category itself where it has none. */
  const members: Record<string, string[]> = {}
  const terms: Record<string, string> = {}
  for (const category of categories) {
    if (category.id === NECESSARY) continue
    const services = category.services.map(({ id }) => id)
    members[category.id] = services.length ? services : [category.id]
    terms[category.id] = category.terms
  }
  const on = signal<Readonly<Record<string, boolean>>>({})
  const membersOf = (id: string) => members[id] ?? [id]
  const isOn = (id: string) => membersOf(id).every((name) => on.value[name])
  const choiceOf = (isGranted: boolean): Choice => (isGranted ? 'granted' : 'denied')

  /** Replaces what is shown for some names. */
  function set(names: string[], isOnNow: (name: string) => boolean): void {
    on.value = { ...on.value, ...Object.fromEntries(names.map((name) => [name, isOnNow(name)])) }
  }
  const refresh = () => set(Object.values(members).flat(), host.placet.allows)
  refresh()

  return {
    isOn,
    countOf: (category) => membersOf(category).filter((name) => on.value[name]).length,
    refresh,
    toggle(id) {
      const wasOn = isOn(id)
      set(membersOf(id), () => !wasOn)
    },
    deciding(action) {
      const choices: Record<string, Choice> = {}
      const services: Record<string, Choice> = {}
      const { last } = host.inForce()
      for (const id in members) {
        // A category is granted only with all of its services; the others are granted by name.
        const choice = choiceOf(action === 'save' ? isOn(id) : action === 'accept-all')
        choices[id] = choice
        for (const name of membersOf(id)) {
          const named = choiceOf(isOn(name))
          // What was decided by name before is decided by name again: else the old word would stand.
          if (action === 'save' && name !== id && (named !== choice || last?.items[name])) services[name] = named
        }
      }
      return { action, layer: 'preferences', choices, services, noticeHash, language, terms }
    },
  }
}
