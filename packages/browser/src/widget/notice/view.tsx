/** Widget. View of the first layer. Its text and buttons are the notice's own children, where a visitor's tools find them. */
import type { NoticeTexts } from '@placet/model'

/** Every choice is this component: there is no prop that could make one louder (LAW-12). */
const Action = ({ hook, text }: { hook: string; text: string }) => (
  <button type="button" data-placet={hook}>
    {text}
  </button>
)

/** Goes into the notice itself. Presses are told apart by the public names of the controls. */
export const Content = ({ texts, intro, policyUrl }: { texts: NoticeTexts; intro: string; policyUrl: string | null }) => (
  <>
    <h2 id="placet-title" tabIndex={-1}>
      {texts.title}
    </h2>
    <button type="button" data-placet="close" aria-label={texts.close}>
      ×
    </button>
    <p>{intro}</p>
    <p>{texts.effect}</p>
    <p>{texts.scope}</p>
    <button type="button" data-placet="partners">
      {texts.partners}
    </button>
    {policyUrl && (
      <a href={policyUrl} data-placet="policy-link">
        {texts.policy}
      </a>
    )}
    <Action hook="reject-all" text={texts.rejectAll} />
    <Action hook="accept-all" text={texts.acceptAll} />
    <Action hook="customize" text={texts.customize} />
  </>
)
