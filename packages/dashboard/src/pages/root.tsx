/** Pages. Root: which page stands, and in which language. */
import { useEffect, useRef } from 'preact/hooks'
import type { SiteInfo } from '../api.ts'
import type { Dashboard } from '../state/dashboard.ts'
import type { Phase } from '../state/session.ts'
import { EvidencePage } from './evidence-page.tsx'
import { Frame } from './frame.tsx'
import { Problem } from './problem.tsx'
import { RatesPage } from './rates-page.tsx'
import { SetUp } from './set-up.tsx'
import { SignIn } from './sign-in.tsx'
import { WordsContext } from './words.ts'

function OpenPage({ dashboard, sites }: { dashboard: Dashboard; sites: readonly SiteInfo[] }) {
  const { page } = dashboard.place.value
  switch (page) {
    case 'rates':
      return <RatesPage dashboard={dashboard} sites={sites} />
    case 'evidence':
      return <EvidencePage dashboard={dashboard} sites={sites} />
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
    case 'open':
      return <OpenPage dashboard={dashboard} sites={phase.session.sites} />
    default:
      return phase satisfies never
  }
}

export function Root({ dashboard }: { dashboard: Dashboard }) {
  const words = dashboard.language.words.value
  const phase = dashboard.session.phase.value
  const before = useRef<Phase['at']>('loading')
  const heading = { loading: null, failed: null, 'set-up': words.t.setUp.title, 'sign-in': words.t.signIn.title, open: words.t.title }[
    phase.at
  ]
  useEffect(() => {
    document.documentElement.lang = words.language
    document.title = heading ? `${heading} · Placet` : 'Placet'
  }, [words, heading])
  useEffect(() => {
    // A page that replaces another takes the focus to its title; the first page leaves the focus where the browser put it.
    if (before.current !== 'loading' && before.current !== phase.at) document.querySelector<HTMLElement>('h1')?.focus()
    before.current = phase.at
  }, [phase.at])
  return (
    <WordsContext.Provider value={words}>
      <Frame dashboard={dashboard} phase={phase}>
        <Page dashboard={dashboard} phase={phase} />
      </Frame>
    </WordsContext.Provider>
  )
}
