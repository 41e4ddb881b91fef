/** Site. Widget texts: every key that a language must have. A key that is missing in a language is a build error (LAW-20). */
import type { builtInCategories, PlaceholderData } from '@placet/model'

/**
 * First layer, before its slots are filled. `{controller}`, `{purposes}`, `{count}`, `{months}`, `{domain}` and `{reopen}` are filled at
 * compile time, `{categories}` by the widget.
 */
export type NoticeKey =
  | 'title'
  | 'intro'
  | 'introNothing'
  | 'partnersNone'
  | 'partnersOne'
  | 'partnersOther'
  | 'effect'
  | 'scopeSite'
  | 'scopeDomain'
  | 'monthsOne'
  | 'monthsOther'
  | 'policy'
  | 'changed'
  | 'acceptAll'
  | 'rejectAll'
  | 'customize'
  | 'close'
  | 'label'
  | 'actions'

/**
 * Preferences. The widget fills `{count}` (services, cookies), `{date}` (decidedOn, validUntil), `{name}` (servicesOf, cookiesOf),
 * `{services}` (reloads), `{service}` and `{names}` (left).
 */
export type PreferencesKey =
  | 'title'
  | 'intro'
  | 'acceptAll'
  | 'rejectAll'
  | 'save'
  | 'close'
  | 'alwaysOn'
  | 'on'
  | 'off'
  | 'servicesOne'
  | 'servicesOther'
  | 'servicesOf'
  | 'noServices'
  | 'cookies'
  | 'cookiesOf'
  | 'noCookies'
  | 'mayLeaveMore'
  | 'cookieName'
  | 'cookiePurpose'
  | 'cookieSetBy'
  | 'cookieReadBy'
  | 'cookieLifetime'
  | 'cookieKind'
  | 'cookieDeletion'
  | 'beyondReach'
  | 'kindCookie'
  | 'kindLocalStorage'
  | 'kindSessionStorage'
  | 'kindIndexedDb'
  | 'kindCache'
  | 'kindServiceWorker'
  | 'thisSite'
  | 'session'
  | 'persistent'
  | 'unknown'
  | 'vendor'
  | 'hosts'
  | 'privacyLink'
  | 'necessaryBecause'
  | 'controller'
  | 'decidedOn'
  | 'noDecision'
  | 'validUntil'
  | 'consentId'
  | 'copy'
  | 'copied'
  | 'saved'
  | 'withdraw'
  | 'reloads'
  | 'left'
  | 'changedTerms'
  | 'search'
  | 'noMatch'
  | 'tabs'
  | 'policyLink'

/** Policy summary. The widget fills `{title}` (readFull, factsOf), `{version}` and `{date}` (effectiveFrom). */
export type PolicyKey = 'title' | 'intro' | 'readFull' | 'factsOf' | 'version' | 'effectiveFrom' | 'corrected' | 'close' | 'openPreferences'

/**
 * Ways of counting that a language has for whole numbers beside one and other, as `Intl.PluralRules` names them. A language with few and many
 * has `partnersFew` and `partnersMany` too, and so on; `counted.ts` knows which.
 */
export type PluralForm = 'Zero' | 'Two' | 'Few' | 'Many'

/** Texts of the widget in one language, by layer. */
export interface WidgetTexts<More extends PluralForm = never> {
  notice: Record<NoticeKey | `partners${More}` | `months${More}`, string>
  preferences: Record<PreferencesKey | `services${More}`, string>
  policy: Record<PolicyKey, string>
  /** The widget fills `{service}` and `{vendor}`. */
  placeholder: PlaceholderData['texts']
  reopen: Record<'label', string>
}

/** Words of a built-in category. `purpose` is how the first layer's sentence calls it. */
export interface CategoryTexts {
  name: string
  description: string
  purpose: string
}

/** All that a language brings. `More` names its plural forms beside one and other. */
export interface LanguageTexts<More extends PluralForm = never> extends WidgetTexts<More> {
  categories: Record<(typeof builtInCategories)[number], CategoryTexts>
}
