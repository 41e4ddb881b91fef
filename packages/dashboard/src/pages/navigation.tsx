/** Pages. Navigation: from one page to another, for the same site. Pages that whoever is signed in may not open are not named. */
import { isAtLeast } from '@placet/model'
import type { SessionInfo } from '../api.ts'
import { type PageName, pages, printPlace } from '../state/place.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import { requestsTexts } from '../texts/requests/requests-texts.ts'
import { useWords } from './words.ts'

export interface NavigationProps {
  page: PageName
  site: string | null
  session: SessionInfo
}

function mayOpen(page: PageName, { sites, administers }: SessionInfo): boolean {
  switch (page) {
    case 'rates':
    case 'account':
      return true
    case 'requests':
      return sites.length > 0
    case 'evidence':
      return sites.some(({ role }) => isAtLeast(role, 'editor'))
    default:
      return administers !== 'none'
  }
}

export function Navigation({ page, site, session }: NavigationProps) {
  const { t, language } = useWords()
  const names: Record<PageName, string> = {
    ...t.access.nav,
    rates: t.title,
    evidence: evidenceTexts[language].title,
    requests: requestsTexts[language].title,
  }
  return (
    <nav class="pages" aria-label="Placet">
      {pages
        .filter((each) => mayOpen(each, session))
        .map((each) => (
          <a key={each} href={printPlace({ page: each }, site)} aria-current={each === page ? 'page' : undefined} data-go={each}>
            {names[each]}
          </a>
        ))}
    </nav>
  )
}
