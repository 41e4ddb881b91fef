/** Pages. Root: which page stands, and in which language. */
import { useEffect, useRef } from 'preact/hooks'
import type { SessionInfo } from '../api.ts'
import type { Dashboard } from '../state/dashboard.ts'
import type { Words } from '../state/language.ts'
import { isAccessPage, type PageName } from '../state/place.ts'
import type { Phase } from '../state/session.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import { requestsTexts } from '../texts/requests/requests-texts.ts'
import { AccessPage, titleOf } from './access/access-page.tsx'
import { EvidencePage } from './evidence-page.tsx'
import { Frame } from './frame.tsx'
import { Join } from './join.tsx'
import { Problem } from './problem.tsx'
import { RatesPage } from './rates-page.tsx'
import { RequestsPage } from './requests/requests-page.tsx'
import { SetUp } from './set-up.tsx'
import { SignIn } from './sign-in.tsx'
import { WordsContext } from './words.ts'

function OpenPage({ dashboard, session }: { dashboard: Dashboard; session: SessionInfo }) {
  const { page } = dashboard.place.value
  if (isAccessPage(page)) return <AccessPage page={page} dashboard={dashboard} session={session} />
  switch (page) {
    case 'rates':
      return <RatesPage dashboard={dashboard} sites={session.sites} />
    case 'evidence':
      return <EvidencePage dashboard={dashboard} sites={session.sites} />
    case 'requests':
      return <RequestsPage dashboard={dashboard} sites={session.sites} />
    default:
      return page satisfies never
  }
}

function Page({ dashboard, phase }: { dashboard: Dashboard; phase: Phase }) {
  const { t } = dashboard.language.words.value
  const { session } = dashboard
  switch (phase.at) {
    case 'loading':
      return (
        <p class="waiting" role="status">
          {t.loading}
        </p>
      )
    case 'failed':
      return <Problem failure={phase.failure} onRetry={() => void session.load()} />
    case 'set-up':
      return <SetUp onSetUp={session.setUp} />
    case 'sign-in':
      return <SignIn why={phase.why} onSignIn={session.signIn} />
    case 'join':
      return <Join name={phase.name} isReset={phase.isReset} onJoin={(password) => session.join({ secret: phase.secret, password })} />
    case 'open':
      return <OpenPage dashboard={dashboard} session={phase.session} />
    default:
      return phase satisfies never
  }
}

function headingOf(phase: Phase, page: PageName, { t, language }: Words): string | null {
  switch (phase.at) {
    case 'set-up':
      return t.setUp.title
    case 'sign-in':
      return t.signIn.title
    case 'join':
      return phase.isReset ? t.access.join.resetTitle : t.access.join.title(phase.name)
    case 'open':
      if (isAccessPage(page)) return titleOf(page, t)
      if (page === 'requests') return requestsTexts[language].title
      return page === 'evidence' ? evidenceTexts[language].title : t.title
    default:
      return null
  }
}

export function Root({ dashboard }: { dashboard: Dashboard }) {
  const words = dashboard.language.words.value
  const phase = dashboard.session.phase.value
  const { page } = dashboard.place.value
  const here = phase.at === 'open' ? page : phase.at
  const before = useRef<string>('loading')
  const heading = headingOf(phase, page, words)
  useEffect(() => {
    document.documentElement.lang = words.language
    document.title = heading ? `${heading} · Placet` : 'Placet'
  }, [words, heading])
  useEffect(() => {
    // A page that replaces another takes the focus to its title; the first page leaves the focus where the browser put it.
    if (before.current !== 'loading' && before.current !== here) document.querySelector<HTMLElement>('h1')?.focus()
    before.current = here
  }, [here])
  return (
    <WordsContext.Provider value={words}>
      <Frame dashboard={dashboard} phase={phase}>
        <Page dashboard={dashboard} phase={phase} />
      </Frame>
    </WordsContext.Provider>
  )
}
