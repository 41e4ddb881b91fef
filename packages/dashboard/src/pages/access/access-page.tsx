/** Pages. Access page: title, what went wrong, and the page that the address names. */
import type { SessionInfo } from '../../api.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import type { AccessPageName } from '../../state/place.ts'
import type { Texts } from '../../texts/texts.ts'
import { Problem } from '../problem.tsx'
import { useWords } from '../words.ts'
import { AccountPage } from './account-page.tsx'
import { AuditPage } from './audit-page.tsx'
import { PeoplePage } from './people-page.tsx'
import { TokensPage } from './tokens-page.tsx'

const parts = { people: PeoplePage, tokens: TokensPage, audit: AuditPage, account: AccountPage } as const

export const titleOf = (page: AccessPageName, { access }: Texts): string => access[page].title

export function AccessPage({ page, dashboard, session }: { page: AccessPageName; dashboard: Dashboard; session: SessionInfo }) {
  const { t } = useWords()
  const failure = dashboard.access.failure.value
  const Part = parts[page]
  return (
    <div class="access" data-access={page}>
      <div class="rates-head">
        <h1 tabIndex={-1}>{titleOf(page, t)}</h1>
        {page !== 'account' && <p class="span">{t.access[page].intro}</p>}
      </div>
      {failure ? <Problem failure={failure} onRetry={() => void dashboard.refresh()} /> : <Part dashboard={dashboard} session={session} />}
    </div>
  )
}
