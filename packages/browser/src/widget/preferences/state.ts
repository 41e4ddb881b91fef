/** Widget. State of the preferences: what the switches show, and what saving them says. */
import { type Choice, type Deciding, type Host, NECESSARY, type NoticeCategory, type PreferencesData } from '@placet/model'
import { signal } from '@preact/signals-core'

/** Names that a category's switch stands for: its services, or the category itself where it has none. */
export const namesIn = ({ id, services }: NoticeCategory): string[] => (services[0] ? services.map((service) => service.id) : [id])

export interface State {
  /** True for each name that is shown as granted. */
  on(name: string): boolean
  set(names: readonly string[], isOn: boolean): void
  /** Shows what is granted now (LAW-09). */
  refresh(): void
  /** `save` says what is shown (LAW-14); the other actions decide everything alike. */
  deciding(action: Deciding['action']): Deciding
}

export function createState(host: Host, { categories, noticeHash, language }: PreferencesData): State {
  const asked = categories.filter(({ id }) => id !== NECESSARY)
  const shown = signal<Readonly<Record<string, boolean>>>({})
  const on = (name: string) => !!shown.value[name]
  const choiceOf = (isGranted: boolean): Choice => (isGranted ? 'granted' : 'denied')
  const read = (names: readonly string[], isOn: (name: string) => boolean) => Object.fromEntries(names.map((name) => [name, isOn(name)]))

  return {
    on,
    set(names, isOn) {
      shown.value = { ...shown.value, ...read(names, () => isOn) }
    },
    refresh() {
      shown.value = read(asked.flatMap(namesIn), host.placet.allows)
    },
    deciding(action) {
      const choices: Record<string, Choice> = {}
      const services: Record<string, Choice> = {}
      const terms: Record<string, string> = {}
      for (const category of asked) {
        // A category is granted only with all of its services; the others are granted by name.
        const isGranted = action === 'save' ? namesIn(category).every(on) : action === 'accept-all'
        choices[category.id] = choiceOf(isGranted)
        terms[category.id] = category.terms
        for (const { id } of category.services) {
          // What was decided by name before is decided by name again: else the old word would stand.
          if (action === 'save' && (on(id) !== isGranted || host.inForce().last?.items[id])) services[id] = choiceOf(on(id))
        }
      }
      return { action, layer: 'preferences', choices, services, noticeHash, language, terms }
    },
  }
}
