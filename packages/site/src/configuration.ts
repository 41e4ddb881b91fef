/** Site. Configuration: what the operator writes for one site, as TypeScript sees it. `schema.ts` guards the door. */
import type { BridgeId, GoogleType, PolicyDocument, Rule, Texts, Trace } from '@placet/model'
import type { ThemeEntry } from './theme-style.ts'

/** One JSON file per site. Optional fields fall back to what their comment says. */
export interface SiteConfig {
  $schema?: string
  site: string
  /** Shown in the dashboard. Default: the controller's name. */
  name?: string
  /** True for a site with generated decisions, labelled as such. */
  sample?: boolean
  /** False switches the counting of displays off (LAW-43). */
  displays?: boolean
  controller: Controller
  origins: string[]
  /** Cookie domain of a site with subdomains, which then share one choice. */
  domain?: string
  /** The first is the default. */
  languages: string[]
  services: ServiceEntry[]
  /** A site's own categories, and other words for the built-in ones. */
  categories?: Record<string, CategoryEntry>
  /** Other words for the widget: language, then key (`notice.title`), then text. */
  texts?: Record<string, Record<string, string>>
  /** Folder of the policy documents, one per language. */
  policy?: string
  /** Address of the full policy, per language or with `{lang}`. */
  policyUrl?: string | Texts
  /** Whose attributes the pages carry: Placet's own alone, or other products' too. Default: `any`. */
  markup?: 'placet' | 'any'
  /** Default: `declared`. */
  blocking?: Blocking
  /** Default: opt-in everywhere. */
  rules?: Rule[]
  /** Default: 6 (LAW-24). */
  validForMonths?: number
  /** Default: `basic` where a service of Google is listed. */
  googleConsentMode?: 'off' | 'basic' | 'advanced' | (Omit<ConsentMode, 'mode'> & { mode: 'off' | ConsentMode['mode'] })
  /** Bridges that no service of the site brings along (`true`), that are not wanted (`false`), and Matomo's mode. `false` for none at all. */
  bridges?: false | BridgesConfig
  /** `rendered`: the site's servers put the first layer into its pages, with `renderNotice`. Default: false. */
  notice?: { layout?: Layout; position?: Position; theme?: ThemeEntry; rendered?: boolean }
  /** Pictures of videos in their placeholders, fetched by the collector. Default: true. */
  thumbnails?: boolean
  /** Privacy signals of browsers. Default: none is heard. */
  signals?: SignalsConfig
  /** Public address of the collector, with a base path where there is one. */
  collector: string
  /** Default: `public`. */
  log?: 'public' | 'private'
}

export interface SignalsConfig {
  /** Global Privacy Control. `refuses`: categories, marketing where nothing is said. `keep`: what was agreed to before it was heard holds on. */
  gpc?: boolean | { refuses?: string[]; earlierConsent?: 'ask' | 'keep' }
  /** Hears Do Not Track as well, as if it were Global Privacy Control. */
  dnt?: boolean
  /** Other words for what the visitor reads; `{categories}` is filled in. */
  text?: Texts
}

/** Google Consent Mode v2, as a site wants it. */
export interface ConsentMode {
  mode: 'basic' | 'advanced'
  /** Milliseconds that Google's tags wait for the choice. Default: 500. */
  waitForUpdate?: number
  /** Category to the types that it stands for; takes the place of the default map (GCM-09). */
  categories?: Record<string, GoogleType[]>
  /** What holds in some regions until the visitor has decided (GCM-07). */
  regions?: { region: string[]; granted?: GoogleType[]; waitForUpdate?: number }[]
  adsDataRedaction?: boolean
  urlPassthrough?: boolean
}

export type BridgesConfig = Partial<Record<Exclude<BridgeId, 'google-consent-mode' | 'matomo'>, boolean>> & {
  matomo?: boolean | { mode: 'tracking' | 'cookies' }
  'google-consent-mode'?: undefined
}

/** A configuration with its policy documents by language, read and checked. */
export interface SiteSource {
  file: string
  config: SiteConfig
  /** Empty where the site has no policy document. */
  policies: Record<string, PolicyDocument>
}

/** How much is held: what is marked, hosts of the site's services as well, or every third party that is not declared necessary. */
export type Blocking = 'declared' | 'known' | 'strict'

export interface Controller {
  name: string
  /** E-mail address, or the address of a page. */
  contact: string
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** Postal address, in one line. Receipts name it. */
  address?: string
}

export interface CategoryEntry {
  name?: Texts
  description?: Texts
  /** How the first layer's sentence calls what the category is for. Default: its name. */
  purpose?: Texts
}

/** A service by its id, a known service with changes, or a service of the site's own. */
export type ServiceEntry = string | UsedService | OwnService

/** Fields that a configuration may set on any service. */
interface ServiceFields {
  name?: string
  vendor?: { name: string; country?: string }
  category?: string
  hosts?: string[]
  cookies?: TraceEntry[]
  purpose?: Texts
  privacyUrl?: string
  necessaryBecause?: Texts
  canStop?: boolean
}

/** A service of the catalogue; each field given takes the place of the catalogue's. */
export interface UsedService extends ServiceFields {
  use: string
}

export interface OwnService extends ServiceFields {
  id: string
  name: string
  category: string
}

/** A cookie or storage key. Defaults: a cookie, set by the page, read by the site and the vendor. */
export type TraceEntry = Pick<Trace, 'name' | 'purpose' | 'lifetime'> & Partial<Trace>

export const layouts = ['box', 'bar', 'cloud', 'modal'] as const
export type Layout = (typeof layouts)[number]

export const positions = ['bottom-left', 'bottom-right', 'bottom', 'top', 'center'] as const
export type Position = (typeof positions)[number]

/** Where each layout can stand; the first is its default. */
export const drawn: Record<Layout, readonly [Position, ...Position[]]> = {
  box: ['bottom-left', 'bottom-right'],
  bar: ['bottom', 'top'],
  cloud: ['bottom', 'top'],
  modal: ['center', 'top'],
}

/** Months a choice holds where the configuration says nothing (LAW-24). */
export const DEFAULT_VALID_FOR_MONTHS = 6
