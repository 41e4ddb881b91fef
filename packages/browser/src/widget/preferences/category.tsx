/** Widget. Category: its switch, its services and theirs. */
/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
import { h } from 'preact'
import { NECESSARY, type NoticeCategory } from '@placet/model'
import { fill } from '../fill.ts'
import { Service } from './service.tsx'
import type { Shown } from './shown.ts'
import { namesIn, type State } from './state.ts'

/** A switch per APG (A11Y-30): its label never changes, and it is on or off, never mixed. `hook` is its public name for tools. */
const Switch = ({ hook, label, names, state }: { hook: Record<string, string>; label: string; names: string[]; state: State }) => {
  const isOn = names.every(state.on)
  return <button type="button" role="switch" aria-checked={isOn} aria-label={label} {...hook} onClick={() => state.set(names, !isOn)} />
}

export const Category = ({ category, shown }: { category: NoticeCategory; shown: Shown }) => {
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
        {hasSwitches && <Switch hook={{ 'data-placet-category': id }} label={name} names={names} state={state} />}
      </div>
      <p>{category.description}</p>
      {inForce.saved && inForce.ask.includes(id) && <p class="mark">{texts.changedTerms}</p>}
      {count ? (
        <details open={isList}>
          <summary>{fill(count > 1 ? texts.servicesOther : texts.servicesOne, { count })}</summary>
          <ul>
            {services.map((service) => (
              <Service shown={shown} service={service}>
                {hasSwitches && <Switch hook={{ 'data-placet-service': service.id }} label={service.name} names={[service.id]} state={state} />}
              </Service>
            ))}
          </ul>
        </details>
      ) : (
        <p>{texts.noServices}</p>
      )}
    </section>
  )
}
