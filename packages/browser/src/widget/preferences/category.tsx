/** Widget. Category: its switch, its services and theirs. */
import { NECESSARY, type NoticeCategory } from '@placet/model'
import { fill } from '../fill.ts'
import { Service, type Texts } from './service.tsx'
import type { State } from './state.ts'

interface CategoryProps {
  category: NoticeCategory
  texts: Texts
  language: string
  state: State
  /** Without switches where only the cookies are listed. */
  isList: boolean
  isChanged: boolean
}

/** A switch per APG (A11Y-30): its label never changes, and it is on or off, never mixed. `hook` is its public name for tools. */
const Switch = ({ hook, label, isOn }: { hook: Record<string, string>; label: string; isOn: boolean }) => (
  <button type="button" role="switch" aria-checked={isOn} aria-label={label} {...hook} />
)

export const Category = ({ category, texts, language, state, isList, isChanged }: CategoryProps) => {
  const { id, name, services } = category
  const isLocked = id === NECESSARY
  const [on, all] = state.countOf(id)
  const count = services.length
  return (
    <section aria-label={name}>
      <div class="row">
        <h3>{name}</h3>
        {isLocked ? (
          texts.alwaysOn
        ) : (
          !isList && (
            <>
              {on === all ? texts.on : on ? `${on} / ${all}` : texts.off}
              <Switch hook={{ 'data-placet-category': id }} label={name} isOn={on === all} />
            </>
          )
        )}
      </div>
      <p>{category.description}</p>
      {isChanged && <p class="mark">{texts.changedTerms}</p>}
      {count ? (
        <details open={isList}>
          <summary>{fill(new Intl.PluralRules(language).select(count) === 'one' ? texts.servicesOne : texts.servicesOther, { count })}</summary>
          <ul>
            {services.map((service) => (
              <Service texts={texts} language={language} service={service}>
                {!isList && !isLocked && <Switch hook={{ 'data-placet-service': service.id }} label={service.name} isOn={state.isOn(service.id)} />}
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
