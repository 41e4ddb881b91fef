/** Widget. View of the preferences, whether they stand in a dialog or in the page. Presses are told apart by the names of the controls. */
/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
import { Fragment, h } from 'preact'
import { categoryOf } from './category.tsx'
import { decidedOf } from './decided.tsx'
import type { Shown } from './shown.ts'

/** Every choice comes from here: there is no argument that could make one louder (LAW-12). */
const action = (hook: string, label: string | undefined) => (
  <button type="button" class="action" data-placet={hook}>
    {label}
  </button>
)

/** A whole panel. */
export function viewOf(shown: Shown) {
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
        {data.categories.map((category) => categoryOf(category, shown))}
        {!isList && decidedOf(shown)}
        {policyUrl && (
          <a href={policyUrl} data-placet="policy-link">
            {texts.policyLink}
          </a>
        )}
      </div>
      {!isList && (
        <div class="foot">
          {action('reject-all', texts.rejectAll)}
          {action('accept-all', texts.acceptAll)}
          {action('save', texts.save)}
        </div>
      )}
    </>
  )
}
