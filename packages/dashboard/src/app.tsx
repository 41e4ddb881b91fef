/** Dashboard. Entry: lends the browser to the state and draws the pages. */
import { render } from 'preact'
import { createApi } from './api.ts'
import { Root } from './pages/root.tsx'
import { createDashboard } from './state/dashboard.ts'

const LANGUAGE_KEY = 'placet-dashboard-language'

/** Storage may be switched off or full; the language is then asked of the browser each time. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

const { dashboard } = createDashboard({
  api: createApi((input, init) => fetch(input, init)),
  nowMs: () => Date.now(),
  address: {
    hash: () => location.hash,
    go(hash) {
      location.hash = hash
    },
    onChange(listener) {
      addEventListener('hashchange', listener)
      return () => removeEventListener('hashchange', listener)
    },
  },
  keeper: {
    read: () => attempt(() => localStorage.getItem(LANGUAGE_KEY)),
    keep: (language) => void attempt(() => localStorage.setItem(LANGUAGE_KEY, language)),
  },
  preferred: navigator.languages,
})

const into = document.getElementById('app')
if (into) render(<Root dashboard={dashboard} />, into)
