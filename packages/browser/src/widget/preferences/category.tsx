/** Widget. Category: its switch, its services and theirs. */
/** @jsxRuntime classic */
/** @jsx h */
import { h } from 'preact'
import { NECESSARY, type NoticeCategory } from '@placet/model'
import { serviceOf } from './service.tsx'
import type { Shown } from './shown.ts'
import { namesIn, type State } from './state.ts'

/** A switch per APG (A11Y-30): its label never changes, and it is on or off, never mixed. `hook` is its public name for tools. */
function switchOf(hook: Record<string, string>, label: string, names: string[], state: State) {
  const isOn = names.every(state.on)
  return <button type="button" role="switch" aria-checked={isOn} aria-label={label} {...hook} onClick={() => state.set(names, !isOn)} />
}

/** One category of a panel. */
export function categoryOf(category: NoticeCategory, shown: Shown) {
  const { data, state, inForce, isList } = shown
  const { texts } = data
  const { id, name, services } = category
  const names = namesIn(category)
  const on = names.filter(state.on).length
  const hasSwitches = !isList && id !== NECESSARY
  const count = services.length
  return (
    <section aria-label={name}>
      <div class="row">
        <h3>{name}</h3>
        {hasSwitches ? (on === names.length ? texts.on : on ? `${on} / ${count}` : texts.off) : id === NECESSARY && texts.alwaysOn}
        {hasSwitches && switchOf({ 'data-placet-category': id }, name, names, state)}
      </div>
      <p>{category.description}</p>
      {inForce.saved && inForce.ask.includes(id) && <p class="mark">{texts.changedTerms}</p>}
      {count ? (
        <details open={isList}>
          <summary>{(count > 1 ? texts.servicesOther : texts.servicesOne)?.replace('{count}', `${count}`)}</summary>
          <ul>
            {services.map((service) =>
              serviceOf(service, shown, hasSwitches && switchOf({ 'data-placet-service': service.id }, service.name, [service.id], state)),
            )}
          </ul>
        </details>
      ) : (
        <p>{texts.noServices}</p>
      )}
    </section>
  )
}
