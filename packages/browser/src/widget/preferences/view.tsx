/** Widget. View of the preferences, whether they stand in a dialog or in the page. Presses are told apart by the names of the controls. */
/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
import { Fragment, h } from 'preact'
import { Category } from './category.tsx'
import { Decided } from './decided.tsx'
import type { Shown } from './shown.ts'

/** Every choice is this component: there is no prop that could make one louder (LAW-12). */
const Action = ({ hook, label }: { hook: string; label: string | undefined }) => (
  <button type="button" class="action" data-placet={hook}>
    {label}
  </button>
)

export const View = ({ shown }: { shown: Shown }) => {
  const { isList, data } = shown
  const { texts, policyUrl } = data
  return (
    <>
      {shown.isDialog && (
        <div class="head">
          <h2 tabIndex={-1}>{texts.title}</h2>
          <button type="button" class="close" data-placet="close" aria-label={texts.close}>
            ×
          </button>
        </div>
      )}
      <div class="body">
        {!isList && <p>{texts.intro}</p>}
        {data.categories.map((category) => (
          <Category category={category} shown={shown} />
        ))}
        {!isList && <Decided shown={shown} />}
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
          <Action hook="save" label={texts.save} />
        </div>
      )}
    </>
  )
}
