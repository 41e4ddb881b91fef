/** Sites. Offer: what a notice asked for, as decisions about it are checked. */
import { NECESSARY, type NoticeDocument } from '@placet/model'
import type { CompiledSite } from '@placet/site'

export interface Offer {
  language: string | null
  /** Every category on offer, without `necessary`. */
  categories: ReadonlySet<string>
  /** Services that can be decided by name. */
  services: ReadonlySet<string>
}

/** What a notice offered. */
export function offerOfNotice({ language, categories }: NoticeDocument): Offer {
  const offered = categories.filter(({ id }) => id !== NECESSARY)
  return {
    language,
    categories: new Set(offered.map(({ id }) => id)),
    services: new Set(offered.flatMap(({ services }) => services.map(({ id }) => id))),
  }
}

/** What the site's configuration offers today: for decisions made with no notice shown. */
export function offerOfSite({ categories, services }: Pick<CompiledSite, 'categories' | 'services'>): Offer {
  return {
    language: null,
    categories: new Set(categories),
    services: new Set(Object.keys(services).filter((id) => services[id]?.category !== NECESSARY)),
  }
}
