/** State. Place: which page of the dashboard stands, as the address says. */

/** About people and programs, rather than visitors. */
export const accessPages = ['people', 'tokens', 'audit', 'account'] as const
export type AccessPageName = (typeof accessPages)[number]

export const pages = ['rates', 'evidence', 'requests', ...accessPages] as const
export type PageName = (typeof pages)[number]

export interface Place {
  page: PageName
  /** The record to look at, on the page of evidence. */
  record: string
}

/** Reads the fragment of an address. Whatever it does not understand means the rates. */
export function parsePlace(hash: string): Place {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  return { page: pages.find((page) => page === fields.get('page')) ?? 'rates', record: fields.get('record') ?? '' }
}

/** Prints an address of another page, for the same site. The rates have an address of their own. */
export function printPlace({ page, record = '' }: { page: PageName; record?: string }, site: string | null): string {
  const fields = new URLSearchParams({ ...(page !== 'rates' && { page }), ...(site && { site }), ...(record && { record }) })
  return `#${fields}`
}

export const isAccessPage = (page: PageName): page is AccessPageName => accessPages.some((one) => one === page)

/** The secret of a link by which somebody joins: `#join=…`. It stands in the fragment, which no server and no log ever sees. */
export const joinSecretOf = (hash: string): string | null => new URLSearchParams(hash.replace(/^#/, '')).get('join') || null
