/** Widget. Panel: the preferences, whether they stand in a dialog or in the page. Presses are told apart by the names of the controls. */
import type { ChoiceInForce, PreferencesData } from '@placet/model'
import { Category } from './category.tsx'
import { Decided } from './decided.tsx'
import type { State } from './state.ts'

interface PanelProps {
  data: PreferencesData
  state: State
  inForce: ChoiceInForce
  /** Only the list of what services leave on a device. */
  isList: boolean
  isDialog: boolean
}

/** Every choice is this component: there is no prop that could make one louder (LAW-12). */
const Action = ({ hook, label }: { hook: string; label: string | undefined }) => (
  <button type="button" class="action" data-placet={hook}>
    {label}
  </button>
)

export const Panel = ({ data, state, inForce, isList, isDialog }: PanelProps) => {
  const { texts, language, controller, policyUrl } = data
  return (
    <>
      {isDialog && (
        <div class="head">
          <h2 id="title" tabIndex={-1}>
            {texts.title}
          </h2>
          <button type="button" class="close" data-placet="close" aria-label={texts.close}>
            ×
          </button>
        </div>
      )}
      <div class="body">
        {!isList && <p>{texts.intro}</p>}
        {data.categories.map((category) => (
          <Category
            category={category}
            texts={texts}
            language={language}
            state={state}
            isList={isList}
            isChanged={!!inForce.saved && inForce.ask.includes(category.id)}
          />
        ))}
        {!isList && <Decided inForce={inForce} texts={texts} language={language} />}
        <p>
          {texts.controller}: {controller.name}, {controller.contact}
        </p>
        {policyUrl && (
          <a href={policyUrl} data-placet="policy-link">
            {texts.policyLink}
          </a>
        )}
      </div>
      {!isList && (
        <div class="foot">
          <Action hook="reject-all" label={texts.rejectAll} />
          <Action hook="accept-all" label={texts.acceptAll} />
          <button type="button" class="action strong" data-placet="save">
            {texts.save}
          </button>
        </div>
      )}
    </>
  )
}
