/** Pages. Navigation: from one page to another, for the same site. */
import { type PageName, pages, printPlace } from '../state/place.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import { useWords } from './words.ts'

export function Navigation({ page, site }: { page: PageName; site: string | null }) {
  const { t, language } = useWords()
  const names: Record<PageName, string> = { rates: t.title, evidence: evidenceTexts[language].title }
  return (
    <nav class="pages" aria-label="Placet">
      {pages.map((each) => (
        <a key={each} href={printPlace({ page: each }, site)} aria-current={each === page ? 'page' : undefined} data-go={each}>
          {names[each]}
        </a>
      ))}
    </nav>
  )
}
