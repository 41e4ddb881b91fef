/** Demo. View: what every page is drawn from. */
import type { PolicyDocument } from '@placet/model'
import type { Language } from '../addresses.ts'
import type { SiteContent } from '../content/site-content.ts'

/** Where the page's parts come from. */
export interface Origins {
  /** Origin of the site as the visitor reached it. */
  site: string
  /** Address of the consent tag. */
  tag: string
  /** Origin of the third parties: another than the site's. */
  thirdParties: string
}

export interface View {
  language: Language
  content: SiteContent
  policy: PolicyDocument
  origins: Origins
}
