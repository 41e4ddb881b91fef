/** Widget. Category: its switch, its services and theirs. */
import { NECESSARY, type NoticeCategory, type PreferencesData } from '@placet/model'
import type { ComponentChild } from 'preact'
import { serviceOf } from './service.ts'
import type { Shown } from './shown.ts'
import { namesIn } from './state.ts'

/** A switch per APG (A11Y-30): its label never changes, and it is on or off, never mixed. `hook` is its public name for tools. */
function switchOf(hook: Record<string, string>, label: string, names: string[], { h, state }: Shown): ComponentChild {
  const isOn = names.every(state.on)
  return h('button', {
    role: 'switch',
    'aria-checked': isOn,
    'aria-label': label,
    ...hook,
    onClick: () => state.set(names, !isOn),
  })
}

/** How many services there are, in the form that the language has for that number. */
function countOf(count: number, { language, texts }: PreferencesData): string | undefined {
  const form = new Intl.PluralRules(language).select(count).replace(/^./, (letter) => letter.toUpperCase())
  return (texts[`services${form}`] ?? texts.servicesOther)?.replace('{count}', count.toLocaleString(language))
}

/** One category of a panel. */
export function categoryOf(category: NoticeCategory, shown: Shown): ComponentChild {
  const { h, data, state, inForce, changes, isList, query } = shown
  const { texts } = data
  const { id, name, services } = category
  const names = namesIn(category)
  const on = names.filter(state.on).length
  const hasSwitches = !isList && id !== NECESSARY
  const count = services.length
  const found = services.filter((service) => `${service.name} ${service.vendor}`.toLowerCase().includes(query))
  if (query && !found[0]) return
  const list = changes?.lists[id]
  return h(
    'section',
    { 'aria-label': name },
    h(
      'div',
      { class: 'row' },
      h('h3', null, name),
      hasSwitches ? (on === names.length ? texts.on : on ? `${on} / ${count}` : texts.off) : id === NECESSARY && texts.alwaysOn,
      hasSwitches && switchOf({ 'data-placet-category': id }, name, names, shown),
    ),
    h('p', null, category.description),
    inForce.saved && (list || inForce.ask.includes(id)) && h('p', { class: 'mark' }, texts.changedTerms, list),
    count
      ? h(
          'details',
          { open: isList || !!query },
          h('summary', null, countOf(count, data)),
          h(
            'ul',
            null,
            found.map((service) =>
              serviceOf(service, shown, hasSwitches && switchOf({ 'data-placet-service': service.id }, service.name, [service.id], shown)),
            ),
          ),
        )
      : h('p', null, texts.noServices),
  )
}
