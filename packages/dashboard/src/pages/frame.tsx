/** Pages. Frame: name, language and sign-out around every page. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Failure } from '../api.ts'
import type { Dashboard } from '../state/dashboard.ts'
import type { Phase } from '../state/session.ts'
import { type Language, languageNames, languages } from '../texts/language.ts'
import { Navigation } from './navigation.tsx'
import { Problem } from './problem.tsx'
import { useWords } from './words.ts'

const Brand = () => (
  <span class="brand">
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect class="fill-accent" width="28" height="28" rx="8" />
      <path
        class="stroke-on-accent"
        d="M8 14.5l4.2 4.2L20.5 9.8"
        fill="none"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
    Placet
  </span>
)

function LanguagePicker({ dashboard }: { dashboard: Dashboard }) {
  const { t, language } = useWords()
  return (
    <label class="select-field">
      <span class="visually-hidden">{t.language}</span>
      <select
        data-control="language"
        value={language}
        onChange={(event) => dashboard.language.choose(event.currentTarget.value as Language)}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
    </label>
  )
}

export function Frame({ dashboard, phase, children }: { dashboard: Dashboard; phase: Phase; children: ComponentChildren }) {
  const { t } = useWords()
  const failure = useSignal<Failure | null>(null)
  const signOut = async () => {
    failure.value = await dashboard.session.signOut()
  }
  return (
    <>
      {/* Not a link: the fragment of the address holds the view. */}
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t.skip}
      </button>
      <header class="top">
        <Brand />
        <div class="top-end">
          <LanguagePicker dashboard={dashboard} />
          {phase.at === 'open' && (
            <>
              <span class="account">{t.signedInAs(phase.session.name)}</span>
              <button type="button" class="button" data-control="sign-out" onClick={() => void signOut()}>
                {t.signOut}
              </button>
            </>
          )}
        </div>
      </header>
      {phase.at === 'open' && <Navigation page={dashboard.place.value.page} site={dashboard.view.value.site} session={phase.session} />}
      <main id="main" tabIndex={-1} data-page={phase.at}>
        {failure.value && <Problem failure={failure.value} onRetry={() => void signOut()} />}
        {children}
      </main>
    </>
  )
}
